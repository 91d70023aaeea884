package dk.livtag.rights.web.emergency;

import dk.livtag.access.Door;
import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where emergency access is found, and the door to its follow-up. */
@Configuration(proxyBeanMethods = false)
class EmergencyPlaces {

    private static final Set<String> HEALTH_PERSONS = Set.of(
            Profession.DOCTOR.code(),
            Profession.NURSE.code(),
            Profession.PSYCHOLOGIST.code(),
            Profession.PHYSIO.code(),
            Profession.OT.code(),
            Profession.DIETITIAN.code());

    @Bean
    Door oversightDoor() {
        return Door.to("/tilsyn/**", Role.DPO);
    }

    @Bean
    NavEntry emergencyPlace() {
        return new NavEntry(Shell.STAFF, 85, EmergencyPage.PATH, "staff.emergency.title", HEALTH_PERSONS);
    }

    @Bean
    NavEntry oversightPlace() {
        return new NavEntry(Shell.STAFF, 10, FollowUpsPage.PATH, "tilsyn.title", Set.of(Role.DPO.code()));
    }
}
