package dk.livtag.pathway.web;

import dk.livtag.access.Door;
import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module among the pages about a citizen. */
@Configuration(proxyBeanMethods = false)
class PathwayPlaces {

    @Bean
    NavEntry.Tab pathwayTab() {
        return new NavEntry.Tab(20, "forloeb", "pathway.title");
    }

    @Bean
    NavEntry.Tab teamTab() {
        return new NavEntry.Tab(30, "behandlerteam", "pathway.team.title");
    }

    @Bean
    NavEntry programmesPlace() {
        var readers = Set.of(Role.CLINICIAN.code(), Role.ORG_ADMIN.code());
        return new NavEntry(Shell.STAFF, 70, "/team/programmer", "programme.nav", readers);
    }

    /** Who manages the house edits its programmes, and comes to no other page of the team. */
    @Bean
    Door programmesDoor() {
        return Door.to("/team/programmer/**", Role.CLINICIAN, Role.ORG_ADMIN);
    }
}
