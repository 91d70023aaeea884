package dk.livtag.demo;

import dk.livtag.access.Door;
import dk.livtag.access.LogInWay;
import dk.livtag.ui.DemoBanner;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the demo adds to the house. */
@Configuration(proxyBeanMethods = false)
class DemoParts {

    private static final String LOG_IN = "/log-ind/demo";

    @Bean
    DemoBanner demoBanner() {
        return new DemoBanner(List.of(
                new DemoBanner.Link(LOG_IN, "demo.log-in.link"), new DemoBanner.Link("/demo/ur", "demo.clock.link")));
    }

    @Bean
    LogInWay invitedIn() {
        return new LogInWay(LOG_IN, "demo.log-in.way", 0);
    }

    @Bean
    Door demoPages() {
        return Door.open("/demo/**");
    }
}
