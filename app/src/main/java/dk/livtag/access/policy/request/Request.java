package dk.livtag.access.policy.request;

import dk.livtag.access.Action;
import dk.livtag.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/** Somebody asks to do something. */
public record Request(Actor actor, Action action, Target target, Context context) {

    public boolean isRead() {
        return action == Action.READ || action == Action.SEARCH;
    }

    public Request about(@Nullable PatientId patient) {
        return new Request(
                actor, action, new Target(target.type(), patient, target.organisation(), target.details()), context);
    }
}
