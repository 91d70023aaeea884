package dk.livtag.referral.figures;

import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.figures.StartFigures.Group;
import dk.livtag.referral.figures.StartFigures.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who began in the database, where small numbers are hidden before anything leaves it. */
@Repository
class StartStore {

    static final String STARTS = """
            select kind, subject, counted, among from sec.referral_starts(:since, :early, :target)
            """;

    private static final String UNSAID = "UNSAID";

    private final JdbcClient jdbc;

    StartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StartFigures since(Instant since, EarlyStart early) {
        var rows = jdbc.sql(STARTS)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param(
                        "early",
                        Arrays.stream(PainDuration.values())
                                .filter(early::isNew)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("target", early.target().days())
                .query(StartStore::toRow)
                .list();
        var durations = Stream.concat(Arrays.stream(PainDuration.values()).map(Enum::name), Stream.of(UNSAID));
        var groups = durations
                .flatMap(it -> rows.stream().filter(row -> row.subject().equals(it)))
                .map(it -> group(it, early))
                .toList();
        return new StartFigures(groups, share(rows, "EARLY"), share(rows, "WITHIN"));
    }

    private static Group group(Row row, EarlyStart early) {
        var duration = row.subject().equals(UNSAID) ? null : PainDuration.valueOf(row.subject());
        return new Group(duration, duration != null && early.isNew(duration), row.counted());
    }

    private static @Nullable Share share(List<Row> rows, String kind) {
        return rows.stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .map(it -> new Share(it.counted() == null ? 0 : it.counted(), it.among()))
                .orElse(null);
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        return new Row(
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("counted", Integer.class),
                row.getInt("among"));
    }

    private record Row(
            String kind, String subject, @Nullable Integer counted, int among) {}
}
