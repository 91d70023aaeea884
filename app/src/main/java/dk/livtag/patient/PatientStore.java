package dk.livtag.patient;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PatientStore {

    /** A guard function, since the answer may be a person whom the caller cannot see. */
    static final String REGISTER = """
            select sec.register_patient(
                :id, :organisation, :given, :family, :birthDate, :phone, :cpr, :cprKey, :at)
            """;

    static final String FIND = """
            select patient_id, given_name, family_name, birth_date, has_cpr, phone
            from person_view
            where patient_id = :id
            """;

    static final String FIND_CPR = """
            select given_name, family_name, cpr
            from patient
            where patient_id = :id and cpr is not null
            """;

    /** Whoever may know the name only is not told whose number it is. */
    static final String BY_CPR = """
            select patient_id
            from patient
            where cpr_key = :key and patient_id <> all ((select sec.name_only_patients())::uuid[])
            """;

    static final String BY_PHONE = """
            select patient_id
            from person_view
            where phone = :phone
            order by patient_id
            limit 20
            """;

    private final JdbcClient jdbc;

    PatientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PatientId register(PatientId id, NewPatient person, @Nullable SealedCpr number, Instant at) {
        return jdbc.sql(REGISTER)
                .param("id", id.value())
                .param("organisation", person.organisation().value())
                .param("given", person.name().given())
                .param("family", person.name().family())
                .param("birthDate", person.birthDate())
                .param("phone", person.phone())
                .param("cpr", number == null ? null : number.cpr())
                .param("cprKey", number == null ? null : number.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new PatientId(row.getObject(1, UUID.class)))
                .single();
    }

    Person get(PatientId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(PatientStore::toPerson)
                .optional()
                .orElseThrow(() -> new NotFound("patient.unknown"));
    }

    FullCpr fullCpr(PatientId id, CprVault vault) {
        return jdbc.sql(FIND_CPR)
                .param("id", id.value())
                .query((row, _) -> new FullCpr(toName(row), vault.open(row.getBytes("cpr"), id.value())))
                .optional()
                .orElseThrow(() -> new NotFound("patient.no-cpr"));
    }

    List<PatientId> byCpr(byte[] key) {
        return jdbc.sql(BY_CPR).param("key", key).query(PatientStore::toId).list();
    }

    List<PatientId> byPhone(String phone) {
        return jdbc.sql(BY_PHONE)
                .param("phone", phone)
                .query(PatientStore::toId)
                .list();
    }

    private static PatientId toId(ResultSet row, int rowNumber) throws SQLException {
        return new PatientId(row.getObject("patient_id", UUID.class));
    }

    private static Person toPerson(ResultSet row, int rowNumber) throws SQLException {
        return new Person(
                new PatientId(row.getObject("patient_id", UUID.class)),
                toName(row),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("has_cpr"),
                row.getString("phone"));
    }

    private static PersonName toName(ResultSet row) throws SQLException {
        return new PersonName(row.getString("given_name"), row.getString("family_name"));
    }

    record SealedCpr(byte[] cpr, byte[] key) {}
}
