package dk.livtag.access.oidc;

import dk.livtag.access.LogInWay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;

/** Authorization code with PKCE, once a broker is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("livtag.oidc.issuer")
class OidcLogIn {

    private static final String BEGIN = "/log-ind/oidc";
    private static final String ID = "broker";

    @Bean
    LogInWay broker() {
        return new LogInWay(BEGIN + "/" + ID, "access.log-in.broker", 0);
    }

    /** Asks the broker where its doors are; a broker that does not answer stops the start. */
    @Bean
    ClientRegistrationRepository brokers(OidcProperties properties) {
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(properties.issuer())
                .registrationId(ID)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .redirectUri("{baseUrl}/log-ind/svar")
                .scope("openid")
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    @Bean
    Customizer<HttpSecurity> throughTheBroker(
            ClientRegistrationRepository brokers, PendingLogIns pending, BrokerAnswers answers) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(brokers, BEGIN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return http -> http.oauth2Login(it -> it.clientRegistrationRepository(brokers)
                .authorizedClientRepository(new NoTokensKept())
                .loginPage("/log-ind")
                .authorizationEndpoint(
                        at -> at.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                .redirectionEndpoint(at -> at.baseUri("/log-ind/svar"))
                .successHandler(answers)
                .failureHandler(answers));
    }
}
