package dk.livtag.pathway;

import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.team.Continuity;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands beside a person, since when, and who stands in today. */
@Repository
class TeamStore {

    static final String JOIN = """
            insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
            values (:patient, :pathway, :organisation, :role, :account, :from)
            """;

    static final String LEAVE = """
            update care_team set valid_to = :to
            where patient_id = :patient and pathway_id = :pathway and role = :role and valid_to is null and valid_from < :to
            """;

    static final String TEAM = """
            select t.role, t.account_id, s.name, s.phone, t.valid_from, a.to_on, v.account_id as substitute_id,
                v.name as substitute_name, v.phone as substitute_phone
            from care_team t
            join staff_view s on s.account_id = t.account_id
            left join staff_absence_view a on a.account_id = t.account_id and :today between a.from_on and a.to_on
            left join staff_view v on v.account_id = a.substitute_id
            where t.patient_id = :patient and t.pathway_id = :pathway and t.valid_to is null
            order by t.valid_from, t.role
            """;

    /** Whoever held the role on the day of the talk counts as the person's own. */
    static final String CONTINUITY = """
            select lower(s.who) as role, count(*) as talks, count(t.account_id) as with_own
            from pathway_step s
            left join care_team t on t.patient_id = s.patient_id and t.pathway_id = s.pathway_id and t.role = lower(s.who)
                and t.account_id = s.closed_by and t.valid_from::date <= s.closed_on
                and (t.valid_to is null or s.closed_on <= t.valid_to::date)
            where s.patient_id = :patient and s.pathway_id = :pathway and s.state = 'DONE' and s.kind = 'CONTACT'
                and s.who in ('DOCTOR', 'CONTACT_NURSE')
            group by s.who
            order by s.who
            """;

    static final String TELL = """
            insert into pathway_event (patient_id, id, pathway_id, organisation_id, kind, subject, detail, at, by_account)
            values (:patient, :event, :pathway, :organisation, 'TEAM', :role, :why, :at, :by)
            """;

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(Pathway it, TeamRole role, AccountId account, Instant from) {
        jdbc.sql(JOIN)
                .param("patient", it.patient().value())
                .param("pathway", it.id().value())
                .param("organisation", it.organisation().value())
                .param("role", role.code())
                .param("account", account.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(Pathway it, TeamRole role, Instant at) {
        jdbc.sql(LEAVE)
                .param("patient", it.patient().value())
                .param("pathway", it.id().value())
                .param("role", role.code())
                .param("to", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<TeamMember> team(Pathway it, LocalDate today) {
        return jdbc.sql(TEAM)
                .param("patient", it.patient().value())
                .param("pathway", it.id().value())
                .param("today", today)
                .query(TeamStore::toMember)
                .list();
    }

    List<Continuity> continuity(Pathway it) {
        return jdbc.sql(CONTINUITY)
                .param("patient", it.patient().value())
                .param("pathway", it.id().value())
                .query((row, _) ->
                        new Continuity(TeamRole.of(row.getString("role")), row.getInt("talks"), row.getInt("with_own")))
                .list();
    }

    void tell(Pathway it, TeamRole role, UUID event, Author author) {
        jdbc.sql(TELL)
                .param("patient", it.patient().value())
                .param("event", event)
                .param("pathway", it.id().value())
                .param("organisation", it.organisation().value())
                .param("role", role.code())
                .param("why", author.why())
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .param("by", author.account())
                .update();
    }

    private static TeamMember toMember(ResultSet row, int rowNumber) throws SQLException {
        return new TeamMember(
                TeamRole.of(row.getString("role")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("phone"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                substitute(row));
    }

    private static TeamMember.@Nullable Substitute substitute(ResultSet row) throws SQLException {
        var account = row.getObject("substitute_id", UUID.class);
        return account == null
                ? null
                : new TeamMember.Substitute(
                        new AccountId(account),
                        row.getString("substitute_name"),
                        row.getString("substitute_phone"),
                        row.getObject("to_on", LocalDate.class));
    }
}
