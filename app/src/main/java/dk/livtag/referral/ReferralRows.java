package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.patient.CprVault;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.Referral.FirstRead;
import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Constancy;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Sender;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a referral's row; the CPR number is opened on the way. */
@Component
class ReferralRows {

    private final CprVault vault;

    ReferralRows(CprVault vault) {
        this.vault = vault;
    }

    Referral.Received received(ResultSet row) throws SQLException {
        return new Referral.Received(
                new ReferralId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Source.valueOf(row.getString("source")),
                answers(row),
                instant(row, "received_at"),
                read(row));
    }

    private SelfReferralAnswers answers(ResultSet row) throws SQLException {
        return new SelfReferralAnswers(
                new OwnWish(row.getString("wish")),
                choice(row, "duration", PainDuration.class),
                pain(row),
                choice(row, "workup", Workup.class),
                everyday(row),
                new Considerations(
                        choices(row, "considerations", Consideration.class), row.getString("consideration_words")),
                new Sender(name(row), identity(row), new Phone(row.getString("phone"))));
    }

    private Identity identity(ResultSet row) throws SQLException {
        var cpr = row.getBytes("cpr");
        return cpr == null
                ? new Identity.ByBirthDate(row.getObject("birth_date", LocalDate.class))
                : new Identity.ByCpr(vault.open(cpr, row.getObject("id", UUID.class)));
    }

    private static @Nullable Pain pain(ResultSet row) throws SQLException {
        var places = choices(row, "places", BodyPlace.class);
        var constancy = choice(row, "constancy", Constancy.class);
        return places.isEmpty() && constancy == null ? null : new Pain(places, constancy);
    }

    private static @Nullable Everyday everyday(ResultSet row) throws SQLException {
        var work = choice(row, "work", WorkSituation.class);
        var since = row.getObject("sick_listed_since", LocalDate.class);
        var jobCentre = choice(row, "job_centre", JobCentre.class);
        return work == null && since == null && jobCentre == null
                ? null
                : new Everyday(work, since == null ? null : YearMonth.from(since), jobCentre);
    }

    private static @Nullable FirstRead read(ResultSet row) throws SQLException {
        var by = row.getObject("read_by", UUID.class);
        return by == null ? null : new FirstRead(new AccountId(by), instant(row, "read_at"));
    }

    static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("given_name"), row.getString("family_name"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <E extends Enum<E>> @Nullable E choice(ResultSet row, String column, Class<E> type) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static <E extends Enum<E>> Set<E> choices(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(it -> Enum.valueOf(type, it))
                .collect(Collectors.toSet());
    }
}
