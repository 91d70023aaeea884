package dk.livtag.rights;

import dk.livtag.kernel.PatientId;
import dk.livtag.rights.Emergencies.Told;
import dk.livtag.rights.emergency.FollowUp;
import dk.livtag.rights.emergency.FollowUp.Finding;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import dk.livtag.rights.emergency.Opening;
import dk.livtag.rights.emergency.Opening.By;
import dk.livtag.rights.emergency.Opening.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens and tells emergency access; the guard decides who may, and shows each her own. */
@Repository
class EmergencyStore {

    static final String OPEN = "select sec.open_emergency(:patient, :number, :id, :code, :words, :at)";
    static final String REVIEW = "select sec.review_emergency(:id, :verdict, :note)";

    static final String ALL = """
            select id, patient_id, name, profession, code, words, valid_from, valid_to, coalesce(kinds, '') as kinds,
                verdict, note, decided_at, coalesce(decided_by, '') as decided_by
            from sec.emergencies() order by verdict is not null, valid_from, id
            """;

    static final String MINE = """
            select name, profession, code, words, valid_from, verdict from sec.my_emergencies() order by valid_from desc
            """;

    private final JdbcClient jdbc;

    EmergencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when nobody is known by that. */
    Optional<PatientId> open(Whom whom, UUID id, Reason reason, Instant realAt) {
        return jdbc.sql(OPEN)
                .param("patient", whom.patient(), java.sql.Types.OTHER)
                .param("number", whom.numberKey(), java.sql.Types.BINARY)
                .param("id", id)
                .param("code", reason.code())
                .param("words", reason.words())
                .param("at", realAt.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(PatientId::new);
    }

    boolean review(UUID opening, Verdict verdict, String note) {
        return jdbc.sql(REVIEW)
                .param("id", opening)
                .param("verdict", verdict.name())
                .param("note", note)
                .query(Boolean.class)
                .single();
    }

    List<FollowUp> all() {
        return jdbc.sql(ALL).query((row, _) -> followUp(row)).list();
    }

    List<Told> mine() {
        return jdbc.sql(MINE)
                .query((row, _) -> new Told(by(row), reason(row), at(row, "valid_from"), verdict(row)))
                .list();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        var opening = new Opening(
                row.getObject("id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                by(row),
                reason(row),
                at(row, "valid_from"),
                at(row, "valid_to"));
        var kinds = Stream.of(row.getString("kinds").split(","))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var verdict = verdict(row);
        return verdict == null
                ? new FollowUp.Waiting(opening, kinds)
                : new FollowUp.Closed(
                        opening,
                        kinds,
                        new Finding(
                                verdict, row.getString("note"), at(row, "decided_at"), row.getString("decided_by")));
    }

    private static By by(ResultSet row) throws SQLException {
        return new By(row.getString("name"), row.getString("profession"));
    }

    private static Reason reason(ResultSet row) throws SQLException {
        return new Reason(row.getString("code"), row.getString("words"));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null ? null : Verdict.valueOf(verdict);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Either the one or the other is known. */
    record Whom(@Nullable UUID patient, byte @Nullable [] numberKey) {}
}
