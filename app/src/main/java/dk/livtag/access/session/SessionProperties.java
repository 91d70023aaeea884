package dk.livtag.access.session;

import dk.livtag.access.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a log-in lasts (security.md 6), on real time.
 *
 * @param secret 64 hexadecimal digits; binds forms to the browser they were shown in. The same on every node
 * @param staffIdle without a request for this long, staff are logged out
 * @param staffLongest staff log in again after this long, whatever they did
 * @param citizenIdle without a request for this long, citizens and relatives are logged out
 * @param citizenLongest citizens and relatives log in again after this long
 * @param visitorLongest how long a visitor's browser is remembered while a form is being filled in
 */
@Validated
@ConfigurationProperties("livtag.session")
public record SessionProperties(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String secret,
        @DefaultValue("15m") Duration staffIdle,
        @DefaultValue("8h") Duration staffLongest,
        @DefaultValue("30m") Duration citizenIdle,
        @DefaultValue("12h") Duration citizenLongest,
        @DefaultValue("24h") Duration visitorLongest) {

    public Duration idle(Role role) {
        return role == Role.CITIZEN || role == Role.RELATIVE ? citizenIdle : staffIdle;
    }

    /** When a session may be cleared away, whoever it is of. */
    public Duration longest() {
        return staffLongest.compareTo(citizenLongest) > 0 ? staffLongest : citizenLongest;
    }

    public Duration longest(Role role) {
        return role == Role.CITIZEN || role == Role.RELATIVE ? citizenLongest : staffLongest;
    }
}
