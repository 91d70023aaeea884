package dk.livtag;

import dk.livtag.access.LogInWay;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Something to log in by, without which the house does not start. Tests open sessions themselves. */
@TestConfiguration(proxyBeanMethods = false)
class TestLogIn {

    @Bean
    LogInWay noWay() {
        return new LogInWay("/log-ind/test", "access.log-in.title", 0);
    }
}
