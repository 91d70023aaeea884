package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.access.session.CallerAuthentication;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Lets the demo's invented history be made by the people it tells of, through the same services as everybody else's.
 * Stands in the demo's jar, so that production has no door like it.
 */
final class ActingAs {

    private ActingAs() {}

    /** Does the work on behalf of this caller, then lets go of her. */
    static <T> T of(Caller caller, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
