package dk.livtag.referral.web.triage;

import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to triage for those who may have the duty. */
@Configuration(proxyBeanMethods = false)
class TriageNavigation {

    private static final int PLACE = 60;

    @Bean
    NavEntry triageEntry() {
        return new NavEntry(
                Shell.STAFF,
                PLACE,
                "/team/henvisninger",
                "referral.triage.nav",
                Set.of("doctor", "nurse", "secretary"));
    }
}
