package dk.livtag.referral.draft;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows the key of the form that the browser behind the current request holds. */
@Component
class HeldKey {

    private final CurrentCaller caller;

    HeldKey(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<DraftKey> find() {
        var hex = switch (caller.get()) {
            case Caller.Visitor it -> it.draft();
            case Caller.SignedIn it -> it.logIn().draft();
            case Caller.Listener _ -> "";
        };
        return hex.isEmpty() ? Optional.empty() : Optional.of(new DraftKey(hex));
    }
}
