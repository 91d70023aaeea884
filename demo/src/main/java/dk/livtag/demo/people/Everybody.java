package dk.livtag.demo.people;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.RealTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All whom one can become: every patient, and those who gave their CPR number and wait for an answer. */
@Component
public class Everybody {

    public static final int PAGE_SIZE = 20;

    private static final String WHO = """
            with someone as (
                select patient_id as id, given_name || ' ' || family_name as name, birth_date, false as waits,
                    registered_at as since, patient_id, cpr_key as person_key
                from patient
                union all
                (select distinct on (r.person_key) r.id, r.given_name || ' ' || r.family_name, r.birth_date, true,
                    r.received_at, null, r.person_key
                from referral r
                where r.state = 'RECEIVED' and r.person_key is not null
                    and not exists (select from patient p where p.cpr_key = r.person_key)
                order by r.person_key, r.received_at desc)
            )
            """;

    static final String FIND = WHO + """
            select id, name, birth_date, waits, since from someone
            where position(lower(:words) in lower(name)) > 0
            order by since desc, id
            limit :size offset :start
            """;

    static final String COUNT = WHO + "select count(*) from someone where position(lower(:words) in lower(name)) > 0";

    static final String KEYS = WHO + "select name, patient_id, person_key from someone where id = :id";

    static final String OPEN = """
            insert into account (id, role, patient_id, person_key, display_name)
            values (:id, 'citizen', :patient, :person, :name) on conflict do nothing
            """;

    static final String ACCOUNT = """
            select id from account where patient_id = :patient or person_key = :person
            order by patient_id is null limit 1
            """;

    private final JdbcClient guard;
    private final JdbcClient owner;
    private final RealTime realTime;

    Everybody(@AsRole("guard") JdbcClient guard, @AsRole("owner") JdbcClient owner, RealTime realTime) {
        this.guard = guard;
        this.owner = owner;
        this.realTime = realTime;
    }

    /** The newest first. */
    public List<Someone> find(String words, int page) {
        return guard.sql(FIND)
                .param("words", words)
                .param("size", PAGE_SIZE)
                .param("start", page * PAGE_SIZE)
                .query(Everybody::toSomeone)
                .list();
    }

    public int count(String words) {
        return guard.sql(COUNT).param("words", words).query(Integer.class).single();
    }

    /** The log-in of somebody, made now if she has none. */
    public Optional<AccountId> accountOf(UUID someone) {
        return guard.sql(KEYS)
                .param("id", someone)
                .query(Everybody::toKeys)
                .optional()
                .map(this::account);
    }

    private AccountId account(Keys keys) {
        owner.sql(OPEN)
                .param("id", dk.livtag.kernel.Ids.next(realTime))
                .param("patient", keys.patient())
                .param("person", keys.person())
                .param("name", keys.name())
                .update();
        return owner.sql(ACCOUNT)
                .param("patient", keys.patient())
                .param("person", keys.person())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .single();
    }

    private static Someone toSomeone(ResultSet row, int rowNumber) throws SQLException {
        return new Someone(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("waits"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Keys toKeys(ResultSet row, int rowNumber) throws SQLException {
        return new Keys(row.getString("name"), row.getObject("patient_id", UUID.class), row.getBytes("person_key"));
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on to the database, never compared
    private record Keys(
            String name,
            @org.jspecify.annotations.Nullable UUID patient,
            byte @org.jspecify.annotations.Nullable [] person) {}
}
