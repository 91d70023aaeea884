package dk.livtag.access.oidc;

import dk.livtag.access.LogIn.Assurance;
import dk.livtag.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Opens a session for the account that the broker's person is known as; key is issuer and subject, never a claim of ours. */
@Component
@ConditionalOnProperty("livtag.oidc.issuer")
class BrokerAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerAnswers.class);

    private final Sessions sessions;
    private final OidcProperties properties;

    BrokerAnswers(Sessions sessions, OidcProperties properties) {
        this.sessions = sessions;
        this.properties = properties;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication proof) {
        var person = (OidcUser) Objects.requireNonNull(proof.getPrincipal());
        var issuer = String.valueOf(person.getIssuer());
        var known = sessions.openFor(issuer, String.valueOf(person.getSubject()), assurance(person), request, response);
        to(response, known ? "/hjem" : "/log-ind?ukendt=true");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        LOG.info("The broker did not log somebody in: {}", why.getMessage());
        to(response, "/log-ind?afvist=true");
    }

    private Assurance assurance(OidcUser person) {
        var acr = person.getClaimAsString("acr");
        if (acr != null && properties.high().contains(acr)) {
            return Assurance.HIGH;
        }
        return acr != null && properties.substantial().contains(acr) ? Assurance.SUBSTANTIAL : Assurance.LOW;
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
