package dk.livtag.demo;

import dk.livtag.access.Door;
import dk.livtag.access.LogInWay;
import dk.livtag.ui.DemoBanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the demo adds to the house. */
@Configuration(proxyBeanMethods = false)
class DemoParts {

    @Bean
    DemoBanner demoBanner() {
        return new DemoBanner() {};
    }

    @Bean
    LogInWay invitedIn() {
        return new LogInWay("/log-ind/demo", "demo.log-in.way", 0);
    }

    @Bean
    Door demoPages() {
        return Door.open("/demo/**");
    }
}
