package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts {@link RequestTransaction} behind the security filters, for everything but files. */
@Configuration(proxyBeanMethods = false)
class RequestTransactions {

    /** Behind Spring Security, whose filters stand at -100. */
    private static final int AFTER_SECURITY = -50;

    private static final List<String> WITHOUT = List.of("/assets/", "/favicon", "/csp-rapport");

    static boolean isWithout(String path) {
        return WITHOUT.stream().anyMatch(path::startsWith);
    }

    @Bean
    FilterRegistrationBean<RequestTransaction> requestTransaction(
            PlatformTransactionManager transactions, IdempotencyKeys keys, RealTime realTime, FormSecret secret) {
        var idempotency = new Idempotency(keys, realTime, secret);
        var registration = new FilterRegistrationBean<>(new RequestTransaction(transactions, idempotency));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
