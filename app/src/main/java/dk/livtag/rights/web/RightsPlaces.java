package dk.livtag.rights.web;

import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links that this module puts into the lists of places. */
@Configuration(proxyBeanMethods = false)
class RightsPlaces {

    @Bean
    NavEntry blockPlace() {
        return new NavEntry(Shell.CITIZEN, 71, BlocksPage.PATH, "rights.block.title", Set.of());
    }

    @Bean
    NavEntry consentPlace() {
        return new NavEntry(Shell.CITIZEN, 72, ConsentPage.PATH, "rights.consent.title", Set.of());
    }

    @Bean
    NavEntry.Tab consentTab() {
        return new NavEntry.Tab(80, StaffConsentPage.ENDING, "staff.consent.heading");
    }

    @Bean
    NavEntry logPlace() {
        return new NavEntry(Shell.CITIZEN, 70, LogPage.PATH, "rights.log.title", Set.of());
    }
}
