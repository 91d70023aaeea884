package dk.livtag.access.session;

import dk.livtag.access.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Carries the caller through Spring Security; its authority is the role. */
public class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + caller.role())));
        this.caller = caller;
        setAuthenticated(true);
    }

    public Caller caller() {
        return caller;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    /** The owner of this caller's idempotency keys: never a personal name. */
    @Override
    public String getName() {
        return switch (caller) {
            case Caller.SignedIn it -> it.account().value().toString();
            case Caller.Visitor it -> it.draft();
            case Caller.Listener it -> it.patient().value().toString();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication it && it.caller.equals(caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
