package dk.livtag.access;

import dk.livtag.access.LogIn.Assurance;
import dk.livtag.access.SessionStore.Stored;
import dk.livtag.access.audit.AuditTrail;
import dk.livtag.access.session.CallerAuthentication;
import dk.livtag.access.session.SessionCookie;
import dk.livtag.access.session.SessionProperties;
import dk.livtag.access.session.WantedPage;
import dk.livtag.database.ContextRenewal;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.RealTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends log-ins, and remembers which unsent form a visitor's browser holds. All on real time. */
@Component
@Transactional
public class Sessions {

    /** Seen-at is written at most this often, so that reading a page is not a write. */
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final SessionProperties properties;
    private final RealTime realTime;
    private final ContextRenewal context;
    private final AuditTrail audit;

    Sessions(
            SessionStore store,
            SessionProperties properties,
            RealTime realTime,
            ContextRenewal context,
            AuditTrail audit) {
        this.store = store;
        this.properties = properties;
        this.realTime = realTime;
        this.context = context;
        this.audit = audit;
    }

    /** Whom this cookie stands for now; empty when it is unknown, too old, or its account has been closed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Caller> caller(String token) {
        var now = realTime.instant();
        var found = store.find(SessionCookie.hash(token)).filter(this::isAlive);
        found.filter(it -> it.seenAt().plus(TOUCH_EVERY).isBefore(now)).ifPresent(it -> store.touch(it.id(), now));
        return found.map(Stored::caller);
    }

    /** How long this log-in lasts at least, should no request follow this one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Duration left(Caller.SignedIn caller) {
        var idle = properties.idle(caller.role()).minus(TOUCH_EVERY);
        var end = caller.logIn().startedAt().plus(properties.longest(caller.role()));
        var toEnd = Duration.between(realTime.instant(), end);
        return idle.compareTo(toEnd) < 0 ? idle : toEnd;
    }

    /** Logs in whoever the broker knows by this subject; false when no open account has it. */
    public boolean openFor(
            String issuer,
            String subject,
            Assurance assurance,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = store.account(issuer, subject);
        account.ifPresent(it -> open(it, assurance, request, response));
        return account.isPresent();
    }

    /** Logs the account in on this browser, under a new cookie. */
    public void open(AccountId account, Assurance assurance, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(it -> store.end(SessionCookie.hash(it)));
        var now = realTime.instant();
        var token = SessionCookie.give(request, response);
        store.open(SessionCookie.hash(token), account, now, now.plus(properties.longest()), assurance);
        become(caller(token).orElseThrow());
        audit.signedIn();
    }

    /** The page that whoever has just logged in asked for; told once. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        return WantedPage.take(request, response);
    }

    /** Notes that the person behind this browser has just proved who she is once more (step-up). */
    public void reprove(HttpServletRequest request) {
        SessionCookie.token(request).ifPresent(it -> store.reprove(SessionCookie.hash(it), realTime.instant()));
    }

    /** Logs this browser out. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(it -> store.end(SessionCookie.hash(it)));
        SessionCookie.take(response);
        become(new Caller.Visitor(""));
    }

    /** Lets this browser hold the unsent form with this key (hexadecimal SHA-256); the current transaction sees it. */
    public void holdDraft(String draft, HttpServletRequest request, HttpServletResponse response) {
        var token = SessionCookie.token(request).orElseGet(() -> SessionCookie.give(request, response));
        var now = realTime.instant();
        store.holdDraft(
                SessionCookie.hash(token), HexFormat.of().parseHex(draft), now, now.plus(properties.visitorLongest()));
        become(caller(token).orElseThrow());
    }

    /** Forgets which unsent form this browser held. */
    public void letGoOfDraft(HttpServletRequest request) {
        SessionCookie.token(request).ifPresent(it -> store.letGoOfDraft(SessionCookie.hash(it)));
    }

    private boolean isAlive(Stored it) {
        var now = realTime.instant();
        var isInTime = switch (it.caller()) {
            case Caller.SignedIn person ->
                now.isBefore(it.seenAt().plus(properties.idle(person.role())))
                        && now.isBefore(it.createdAt().plus(properties.longest(person.role())));
            case Caller.Visitor _, Caller.Listener _ -> now.isBefore(it.endsAt());
        };
        return it.active() && isInTime;
    }

    private void become(Caller caller) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
        context.renew();
    }
}
