package dk.livtag.demo.people;

import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the places and the log-ins of the demo, as an operator's provisioning does: as the owner. */
@Component
public class Provisioning {

    static final String EMPTY = """
            do $$
            declare
                kept text;
            begin
                if not exists (select from environment where name = 'demo') then
                    raise exception 'only a demo is emptied';
                end if;
                select string_agg(format('%I', tablename), ', ') into kept from pg_tables
                where schemaname = 'public' and tablename not in ('environment', 'clock_offset', 'flyway_schema_history')
                    and tablename not like 'audit%';
                execute 'truncate ' || kept;
            end
            $$
            """;

    static final String PLACE = """
            insert into organisation (id, name, kind, phone, receives_referrals) values (:id, :name, :kind, :phone, :receives)
            """;

    static final String ACCOUNT = """
            insert into account (id, role, profession, organisation_id, patient_id, display_name, triage, management_permission)
            values (:id, :role, :profession, :place, :patient, :name, :triage, :permission)
            on conflict (id) do nothing
            """;

    static final String STAFF = """
            insert into staff (account_id, organisation_id, name, title, profession, phone)
            values (:id, :place, :name, :title, :profession, :phone)
            """;

    static final String EXISTS = "select exists (select from account where id = :id)";

    /** No page lets a relative in yet, and no role may: the owner does, for the time of one statement. */
    static final String LET_IN = """
            begin;
            create policy demo on relative_grant for insert to livtag_owner with check (true);
            insert into relative_grant (patient_id, id, account_id, scopes, given_at)
                values ('%s', '%s', '%s', array['plan', 'calendar', 'first_aid_kit'], '%s');
            drop policy demo on relative_grant;
            commit
            """;

    private final JdbcClient owner;

    Provisioning(@AsRole("owner") JdbcClient owner) {
        this.owner = owner;
    }

    public boolean knows(Persona persona) {
        return owner.sql(EXISTS)
                .param("id", persona.account().value())
                .query(Boolean.class)
                .single();
    }

    /** Removes everybody, so that a first start that was interrupted begins again. The audit log stays: nobody empties it. */
    public void empty() {
        owner.sql(EMPTY).update();
    }

    public void add(Place place) {
        owner.sql(PLACE)
                .param("id", Place.id(place.key()).value())
                .param("name", place.name())
                .param("kind", place.kind())
                .param("phone", place.phone())
                .param("receives", place.receivesReferrals())
                .update();
    }

    /** Whoever works somewhere, or is a relative. */
    public void add(Persona persona) {
        addAccount(persona, null);
        if (persona.profession() != null) {
            addStaff(persona);
        }
    }

    /** A citizen, once she is a patient. */
    public void add(Persona persona, PatientId patient) {
        addAccount(persona, patient);
    }

    public void letIn(Persona relative, PatientId patient, Instant at) {
        var id = FixedIds.of("grant " + relative.key());
        owner.sql(LET_IN.formatted(patient.value(), id, relative.account().value(), at.atOffset(ZoneOffset.UTC)))
                .update();
    }

    private void addAccount(Persona it, @Nullable PatientId patient) {
        UUID place = it.place() == null ? null : it.place().value();
        owner.sql(ACCOUNT)
                .param("id", it.account().value())
                .param("role", it.role().code())
                .param(
                        "profession",
                        it.profession() == null ? null : it.profession().code())
                .param("place", place)
                .param("patient", patient == null ? null : patient.value())
                .param("name", it.name())
                .param("triage", it.triage())
                .param("permission", it.managementPermission())
                .update();
    }

    private void addStaff(Persona it) {
        var place = it.place();
        var profession = it.profession();
        if (place == null || profession == null) {
            throw new IllegalArgumentException(it.key() + " works nowhere");
        }
        owner.sql(STAFF)
                .param("id", it.account().value())
                .param("place", place.value())
                .param("name", it.name())
                .param("title", it.title())
                .param("profession", profession.code())
                .param("phone", it.phone())
                .update();
    }
}
