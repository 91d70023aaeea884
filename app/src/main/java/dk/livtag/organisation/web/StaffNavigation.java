package dk.livtag.organisation.web;

import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of this module in the staff's list of places. */
@Configuration(proxyBeanMethods = false)
class StaffNavigation {

    @Bean
    NavEntry minePlace() {
        return new NavEntry(Shell.STAFF, 80, "/team/mig", "mine.nav", Set.of(Role.CLINICIAN.code()));
    }
}
