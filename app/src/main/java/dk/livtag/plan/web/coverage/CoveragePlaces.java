package dk.livtag.plan.web.coverage;

import dk.livtag.access.Profession;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of what is answered, among the others. */
@Configuration(proxyBeanMethods = false)
class CoveragePlaces {

    private static final Set<String> WHO = Arrays.stream(Profession.values())
            .filter(it -> it != Profession.SECRETARY)
            .map(Profession::code)
            .collect(Collectors.toUnmodifiableSet());

    @Bean
    NavEntry coveragePlace() {
        return new NavEntry(Shell.STAFF, 28, "/team/daekning", "careplan.coverage.nav", WHO);
    }
}
