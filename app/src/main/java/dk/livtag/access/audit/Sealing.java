package dk.livtag.access.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key of the log and the place of its copies, from the configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class Sealing {

    @Bean
    SigningKey auditSigningKey(AuditProperties properties) {
        return SigningKey.of(properties.origin(), properties.signingKey());
    }

    @Bean
    CheckpointCopies checkpointCopies(AuditProperties properties, SigningKey key) {
        return new CheckpointCopies(properties.copies(), key.logKey());
    }
}
