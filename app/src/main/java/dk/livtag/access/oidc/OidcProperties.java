package dk.livtag.access.oidc;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The OpenID Connect broker that proves who somebody is (security.md 6).
 *
 * @param issuer address of the broker, as its tokens name it
 * @param clientId what the broker knows this installation as
 * @param clientSecret shared with the broker
 * @param high values of the claim acr that mean NSIS high
 * @param substantial values of the claim acr that mean NSIS substantial; anything else is low
 */
@Validated
@ConditionalOnProperty("livtag.oidc.issuer")
@ConfigurationProperties("livtag.oidc")
public record OidcProperties(
        @NotBlank String issuer,
        @NotBlank String clientId,
        @NotBlank String clientSecret,

        @NotEmpty @DefaultValue("https://data.gov.dk/concept/core/nsis/loa/High")
        Set<String> high,

        @NotEmpty @DefaultValue("https://data.gov.dk/concept/core/nsis/loa/Substantial")
        Set<String> substantial) {

    @Override
    public String toString() {
        return "OidcProperties[" + issuer + "]";
    }
}
