package dk.livtag.access;

import dk.livtag.access.session.CallerAuthentication;
import dk.livtag.access.session.SessionCookie;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.RealTime;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets a test's thread ask on behalf of somebody, as a request with that person's cookie would. */
@TestComponent
public class Callers {

    private final SessionStore store;
    private final Sessions sessions;
    private final RealTime realTime;

    Callers(SessionStore store, Sessions sessions, RealTime realTime) {
        this.store = store;
        this.sessions = sessions;
        this.realTime = realTime;
    }

    public void become(AccountId account) {
        var token = UUID.randomUUID().toString();
        var now = realTime.instant();
        store.open(SessionCookie.hash(token), account, now, now.plusSeconds(3600), LogIn.Assurance.SUBSTANTIAL);
        become(Objects.requireNonNull(sessions.caller(token).orElse(null)));
    }

    public void become(Caller caller) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
    }
}
