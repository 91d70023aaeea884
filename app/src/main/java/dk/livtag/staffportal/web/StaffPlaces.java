package dk.livtag.staffportal.web;

import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links that this module puts into the staff's list of places. */
@Configuration(proxyBeanMethods = false)
class StaffPlaces {

    private static final Set<String> CLINICIANS = Set.of(Role.CLINICIAN.code());

    @Bean
    NavEntry dayPlace() {
        return new NavEntry(Shell.STAFF, 10, "/team/dag", "staff.nav.day", CLINICIANS);
    }

    @Bean
    NavEntry citizensPlace() {
        return new NavEntry(Shell.STAFF, 20, "/team/borgere", "staff.nav.citizens", CLINICIANS);
    }

    @Bean
    NavEntry.Search citizenSearch() {
        return new NavEntry.Search("/team/soeg", "staff.search", "staff.search.hint", CLINICIANS);
    }

    @Bean
    NavEntry.Tab overviewTab() {
        return new NavEntry.Tab(10, "overblik", "overview.heading");
    }

    @Bean
    NavEntry healthPlace() {
        return new NavEntry(Shell.STAFF, 90, "/drift/sundhed", "staff.nav.health", Set.of(Role.SYS_ADMIN.code()));
    }
}
