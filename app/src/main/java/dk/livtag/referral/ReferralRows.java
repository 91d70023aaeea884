package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.patient.CprVault;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.Referral.FirstRead;
import dk.livtag.referral.answers.Answers;
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
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.ProfessionalAnswers.Opioids;
import dk.livtag.referral.answers.ProfessionalAnswers.RedFlags;
import dk.livtag.referral.answers.ProfessionalAnswers.Referrer;
import dk.livtag.referral.answers.ProfessionalAnswers.Safety;
import dk.livtag.referral.answers.ProfessionalAnswers.Symptoms;
import dk.livtag.referral.answers.ProfessionalAnswers.Tried;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Wishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
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

    Referral.Open open(ResultSet row) throws SQLException {
        var received = received(row);
        return switch (row.getString("state")) {
            case "ASKED" ->
                new Referral.AwaitingInformation(
                        received,
                        new Inquiry(
                                Inquiry.Reason.valueOf(row.getString("asked_reason")), row.getString("asked_words")),
                        new AccountId(row.getObject("asked_by", UUID.class)),
                        instant(row, "asked_at"));
            case "ON_LIST" ->
                new Referral.OnWaitingList(
                        received,
                        new Listing(row.getString("programme"), row.getBoolean("early"), wishes(row)),
                        new AccountId(row.getObject("listed_by", UUID.class)),
                        instant(row, "listed_at"),
                        row.getObject("offered_start", LocalDate.class));
            default -> received;
        };
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        return new Wishes(
                choices(row, "wished_days", DayOfWeek.class),
                choices(row, "wished_needs", Wishes.Need.class),
                row.getString("wished_words"));
    }

    Referral.Received received(ResultSet row) throws SQLException {
        return new Referral.Received(
                new ReferralId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                answers(row),
                instant(row, "received_at"),
                read(row));
    }

    private Answers answers(ResultSet row) throws SQLException {
        return row.getString("referrer_name") == null ? self(row) : professional(row);
    }

    private SelfReferralAnswers self(ResultSet row) throws SQLException {
        return new SelfReferralAnswers(
                new OwnWish(row.getString("wish")),
                choice(row, "duration", PainDuration.class),
                pain(row),
                choice(row, "workup", Workup.class),
                everyday(row),
                considerations(row),
                person(row));
    }

    private ProfessionalAnswers professional(ResultSet row) throws SQLException {
        var letter = row.getBytes("letter");
        return new ProfessionalAnswers(
                new OwnWish(row.getString("wish")),
                new Symptoms(
                        choice(row, "duration", PainDuration.class), pain(row), choice(row, "workup", Workup.class)),
                everyday(row),
                tried(row),
                new Safety(choice(row, "red_flags", RedFlags.class), considerations(row)),
                person(row),
                referrer(row),
                letter == null ? "" : vault.openText(letter, row.getObject("id", UUID.class)));
    }

    private static @Nullable Tried tried(ResultSet row) throws SQLException {
        var words = row.getString("tried");
        return words == null
                ? null
                : new Tried(words, choice(row, "opioids", Opioids.class), row.getString("medicine"));
    }

    private static Referrer referrer(ResultSet row) throws SQLException {
        return new Referrer(
                Source.valueOf(row.getString("source")),
                row.getString("referrer_name"),
                row.getString("referrer_organisation"),
                new Phone(row.getString("referrer_phone")),
                row.getObject("consent_on", LocalDate.class));
    }

    private Referred person(ResultSet row) throws SQLException {
        return new Referred(name(row), identity(row), new Phone(row.getString("phone")));
    }

    private static Considerations considerations(ResultSet row) throws SQLException {
        return new Considerations(
                choices(row, "considerations", Consideration.class), row.getString("consideration_words"));
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
        var change = choice(row, "pain_change", Pain.Change.class);
        return places.isEmpty() && constancy == null && change == null ? null : new Pain(places, constancy, change);
    }

    private static @Nullable Everyday everyday(ResultSet row) throws SQLException {
        var work = choice(row, "work", WorkSituation.class);
        var since = row.getObject("sick_listed_since", LocalDate.class);
        var jobCentre = choice(row, "job_centre", JobCentre.class);
        var home = row.getString("home");
        return work == null && since == null && jobCentre == null && home.isEmpty()
                ? null
                : new Everyday(work, since == null ? null : YearMonth.from(since), jobCentre, home);
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
