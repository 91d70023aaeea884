package dk.livtag.referral.web.triage;

import dk.livtag.access.Duty;
import dk.livtag.referral.Triage;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to triage for those who have the duty, with how many referrals wait. */
@Configuration(proxyBeanMethods = false)
class TriageNavigation {

    private static final int PLACE = 60;

    @Bean
    NavEntry triageEntry(Triage triage) {
        return new NavEntry(
                Shell.STAFF,
                PLACE,
                "/team/henvisninger",
                "referral.triage.nav",
                Set.of(Duty.TRIAGE.code()),
                triage::waitingCount);
    }
}
