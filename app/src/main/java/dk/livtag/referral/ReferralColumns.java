package dk.livtag.referral;

import dk.livtag.patient.CprVault;
import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.Referred;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a referral as the columns of its row; the CPR number is sealed on the way. */
@Component
class ReferralColumns {

    private final CprVault vault;

    ReferralColumns(CprVault vault) {
        this.vault = vault;
    }

    Map<String, @Nullable Object> of(Referral.Received referral) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", referral.id().value());
        columns.put("organisation", referral.organisation().value());
        columns.put("source", referral.answers().source().name());
        columns.put("receivedAt", referral.at().atOffset(ZoneOffset.UTC));
        var answers = referral.answers();
        put(columns, answers);
        put(columns, answers.pain());
        put(columns, answers.everyday());
        put(columns, answers.person(), referral.id().value());
        professional(
                columns,
                answers instanceof ProfessionalAnswers it ? it : null,
                referral.id().value());
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, Answers answers) {
        columns.put("wish", answers.wish().words());
        columns.put("duration", name(answers.duration()));
        columns.put("workup", name(answers.workup()));
        columns.put("considerations", names(answers.considerations().kinds()));
        columns.put("considerationWords", answers.considerations().words());
    }

    private static void put(Map<String, @Nullable Object> columns, @Nullable Pain pain) {
        columns.put("places", names(pain == null ? Set.of() : pain.places()));
        columns.put("constancy", pain == null ? null : name(pain.constancy()));
        columns.put("change", pain == null ? null : name(pain.change()));
    }

    private static void put(Map<String, @Nullable Object> columns, @Nullable Everyday everyday) {
        var since = everyday == null ? null : everyday.sickListedSince();
        columns.put("work", everyday == null ? null : name(everyday.work()));
        columns.put("sickListedSince", since == null ? null : since.atDay(1));
        columns.put("jobCentre", everyday == null ? null : name(everyday.jobCentre()));
        columns.put("home", everyday == null ? "" : everyday.home());
    }

    private void put(Map<String, @Nullable Object> columns, Referred sender, UUID row) {
        var cpr = sender.identity() instanceof Identity.ByCpr(var number) ? number : null;
        columns.put("givenName", sender.name().given());
        columns.put("familyName", sender.name().family());
        columns.put("born", sender.identity().born());
        columns.put("cpr", cpr == null ? null : vault.seal(cpr, row));
        columns.put("personKey", cpr == null ? null : vault.lookUpKey(cpr));
        columns.put("phone", sender.phone().e164());
    }

    private void professional(Map<String, @Nullable Object> columns, @Nullable ProfessionalAnswers it, UUID row) {
        var tried = it == null ? null : it.tried();
        columns.put("tried", tried == null ? null : tried.words());
        columns.put("opioids", tried == null ? null : name(tried.opioids()));
        columns.put("medicine", tried == null ? null : tried.medicine());
        columns.put("redFlags", it == null ? null : name(it.safety().redFlags()));
        columns.put("referrerName", it == null ? null : it.referrer().name());
        columns.put("referrerOrganisation", it == null ? null : it.referrer().organisation());
        columns.put("referrerPhone", it == null ? null : it.referrer().phone().e164());
        columns.put("consentOn", it == null ? null : it.referrer().consentOn());
        columns.put("letter", it == null || it.letter().isEmpty() ? null : vault.sealText(it.letter(), row));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
