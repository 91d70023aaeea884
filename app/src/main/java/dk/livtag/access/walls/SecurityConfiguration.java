package dk.livtag.access.walls;

import dk.livtag.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The outer walls (security.md 5.3 and 6): closed unless a door opens, forms bound to their browser, strict headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; report-uri /csp-rapport";

    @Bean
    SecurityFilterChain walls(HttpSecurity http, SessionContexts contexts, FormTokens tokens, Doors doors) {
        return http.securityContext(it -> it.securityContextRepository(contexts))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .logout(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .csrf(it -> it.csrfTokenRepository(tokens).ignoringRequestMatchers("/csp-rapport"))
                .addFilterBefore(new SameOrigin(), CsrfFilter.class)
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(new ToLogIn()).accessDeniedHandler(new OldForms()))
                .authorizeHttpRequests(it -> open(it, doors))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Doors doors) {
        for (var door : doors.all()) {
            var at = requests.requestMatchers(door.pattern());
            if (door.roles().isEmpty()) {
                at.permitAll();
            } else {
                at.hasAnyRole(door.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .addHeaderWriter(new StaffScript())
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        it -> it.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
