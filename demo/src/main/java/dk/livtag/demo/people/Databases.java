package dk.livtag.demo.people;

import dk.livtag.database.DatabaseProperties;
import dk.livtag.database.RoleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two mighty roles, which no page in production ever asks: the demo's provisioning and its list of people do. */
@Configuration(proxyBeanMethods = false)
class Databases {

    /** Makes places and log-ins, as an operator's provisioning does. */
    @Bean(defaultCandidate = false)
    @AsRole("owner")
    JdbcClient owner(DatabaseProperties properties) {
        return as("livtag_owner", properties);
    }

    /** Sees who there is, whomever it concerns: the people are invented. */
    @Bean(defaultCandidate = false)
    @AsRole("guard")
    JdbcClient guard(DatabaseProperties properties) {
        return as("livtag_guard", properties);
    }

    private static JdbcClient as(String role, DatabaseProperties properties) {
        return JdbcClient.create(new RoleDataSource(properties.url(), properties.migrate(), role));
    }
}
