package dk.livtag.plan;

import dk.livtag.plan.coverage.SmallestGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the module's other packages what an operator has decided. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    SmallestGroup smallestPlanGroup(PlanProperties properties) {
        return properties::fewest;
    }
}
