package dk.livtag.plan.web.care;

import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.item.ItemId;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan's pages among the others, and their addresses. */
@Configuration(proxyBeanMethods = false)
class CarePlaces {

    private static final Set<String> WHO = Arrays.stream(Profession.values())
            .filter(it -> it != Profession.SECRETARY)
            .map(Profession::code)
            .collect(Collectors.toUnmodifiableSet());

    @Bean
    NavEntry.Tab carePlanTab() {
        return new NavEntry.Tab(46, "behandlingsplan", "careplan.plan.tab", WHO);
    }

    @Bean
    NavEntry carePlanPlace() {
        return new NavEntry(Shell.CITIZEN, 24, "/mit/behandlingsplan", "goals.plan.nav", Set.of());
    }

    static String of(PatientId patient) {
        return "/team/borger/" + patient.value() + "/behandlingsplan";
    }

    static String of(ItemId item) {
        return "/team/indsats/" + item.value();
    }
}
