package dk.livtag.access;

import dk.livtag.access.session.CallerAuthentication;
import dk.livtag.database.Asking;
import dk.livtag.database.AskingSource;
import dk.livtag.kernel.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Knows on whose behalf the current thread works. */
@Component
public class CurrentCaller implements AskingSource {

    private static final Caller NOBODY = new Caller.Visitor("");

    public Caller get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? known.caller()
                : NOBODY;
    }

    @Override
    public Asking current() {
        var caller = get();
        var purpose = caller.purpose().code();
        return switch (caller) {
            case Caller.SignedIn it ->
                new Asking(
                        Asking.Kind.ACCOUNT,
                        it.account().value().toString(),
                        it.logIn().draft(),
                        purpose);
            case Caller.Visitor it -> new Asking(Asking.Kind.NOBODY, "", it.draft(), purpose);
            case Caller.Listener it ->
                new Asking(Asking.Kind.LISTENER, it.patient().value().toString(), "", purpose);
        };
    }

    /** Does the work of a listener as the house, for one patient. */
    <T extends @Nullable Object> T asListener(PatientId patient, Work<T> work) throws Throwable {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new CallerAuthentication(new Caller.Listener(patient))));
        try {
            return work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What a listener does. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run() throws Throwable;
    }
}
