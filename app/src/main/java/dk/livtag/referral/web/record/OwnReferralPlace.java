package dk.livtag.referral.web.record;

import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's own referral. */
@Configuration(proxyBeanMethods = false)
class OwnReferralPlace {

    private static final int PLACE = 90;

    @Bean
    NavEntry ownReferral() {
        return new NavEntry(Shell.CITIZEN, PLACE, "/mit/henvisning", "referral.own.nav", Set.of("citizen"));
    }
}
