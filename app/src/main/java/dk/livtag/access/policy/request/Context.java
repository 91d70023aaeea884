package dk.livtag.access.policy.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The circumstances of a request. */
public record Context(
        Instant now,
        SignIn signIn,
        Grounds grounds,
        @Nullable SmartApp app) {

    public static Context usual(Instant now) {
        return new Context(now, SignIn.USUAL, Grounds.TREATMENT, null);
    }

    public Context with(SignIn changed) {
        return new Context(now, changed, grounds, app);
    }

    public Context with(Grounds changed) {
        return new Context(now, signIn, changed, app);
    }

    public Context with(SmartApp changed) {
        return new Context(now, signIn, grounds, changed);
    }
}
