package dk.livtag.referral.form;

import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.ProfessionalAnswers.Referrer;
import dk.livtag.referral.answers.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The last page of a professional: who refers, and when did the person say yes to it? */
final class ReferrerPage {

    static final Set<String> FIELDS = Set.of(
            "kind",
            "referrerName",
            "referrerOrganisation",
            "referrerPhone",
            "agreed",
            "consentDay",
            "consentMonth",
            "consentYear");

    private static final int LONGEST_NAME = 200;

    private ReferrerPage() {}

    static Reading<Referrer> read(Fields fields, LocalDate today) {
        var kind = fields.choice("kind", Source.class).filter(it -> it != Source.SELF);
        var phone = Phone.parse(fields.text("referrerPhone"));
        var consentOn = Dates.day(fields.text("consentYear"), fields.text("consentMonth"), fields.text("consentDay"));
        var problems = new ArrayList<Problem>();
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", "referral.fag.referrer.kind.missing"));
        }
        named(fields, "referrerName").ifPresent(problems::add);
        named(fields, "referrerOrganisation").ifPresent(problems::add);
        if (phone.isEmpty()) {
            problems.add(new Problem("referrerPhone", "referral.fag.referrer.phone.wrong"));
        }
        consent(fields, consentOn, today, problems);
        return problems.isEmpty()
                ? new Reading.Answered<>(new Referrer(
                        kind.orElseThrow(),
                        fields.text("referrerName"),
                        fields.text("referrerOrganisation"),
                        phone.orElseThrow(),
                        consentOn.orElseThrow()))
                : new Reading.Wrong<>(List.copyOf(problems));
    }

    private static void consent(Fields fields, Optional<LocalDate> on, LocalDate today, List<Problem> problems) {
        if (!fields.has("agreed", "yes")) {
            problems.add(new Problem("agreed", "referral.fag.referrer.consent.missing"));
        } else if (on.isEmpty()) {
            problems.add(new Problem("consentDay", "referral.fag.referrer.consent.wrong"));
        } else if (on.get().isAfter(today)) {
            problems.add(new Problem("consentDay", "referral.fag.referrer.consent.future"));
        }
    }

    private static Optional<Problem> named(Fields fields, String field) {
        var length = fields.text(field).length();
        return length > 0 && length <= LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Problem(field, "referral.fag.referrer." + field + ".missing"));
    }
}
