package dk.livtag.kernel;

import java.util.List;

/** The system understood the request and says no. Carries a message key, never text, and no stack trace. */
public abstract sealed class Refusal extends RuntimeException {

    private final transient List<Object> arguments;

    private Refusal(String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.arguments = List.of(arguments);
    }

    public final String messageKey() {
        return String.valueOf(getMessage());
    }

    public final List<Object> arguments() {
        return arguments;
    }

    /** There is no such thing, or none that this person may know of. */
    public static final class NotFound extends Refusal {
        public NotFound(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }

    /** Somebody else changed it first. */
    public static final class Conflict extends Refusal {
        public Conflict(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }

    /** A rule of the house forbids it. */
    public static final class RuleBroken extends Refusal {
        public RuleBroken(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }

    /** This person may know of it, but may not do this. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }

    /** The log-in is too old or too weak for this: log in again and retry. */
    public static final class StepUpNeeded extends Refusal {
        public StepUpNeeded(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }

    /** Nobody is logged in. */
    public static final class SignInNeeded extends Refusal {
        public SignInNeeded(String messageKey, Object... arguments) {
            super(messageKey, arguments);
        }
    }
}
