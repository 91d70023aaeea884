package dk.livtag.rights.web;

import dk.livtag.rights.Consent;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.time.Instant;
import java.util.List;

/**
 * What the patient has said yes to, for those who treat her.
 *
 * @param blocked whether she has blocked anything
 */
public record StaffConsentPage(
        PatientBanner banner,
        List<Consent> all,
        List<Consent.Recipient> recipients,
        boolean blocked,
        Instant now,
        boolean done)
        implements HasBanner {

    static final String ENDING = "samtykke";

    public String path() {
        return "/team/borger/" + banner.patient().value() + "/" + ENDING;
    }

    @Override
    public String titleKey() {
        return "staff.consent.title";
    }
}
