package dk.livtag.access.policy.decision;

import java.util.Set;

/** The policy's answer, and the rule that gave it. */
public sealed interface Decision {

    Rule rule();

    /** Whether anything at all is shown or done. */
    default boolean opens() {
        return this instanceof Allow || this instanceof AllowFiltered;
    }

    /** The name that the audit log writes. */
    default String code() {
        return switch (this) {
            case Allow _ -> "ALLOW";
            case AllowFiltered _ -> "ALLOW_FILTERED";
            case Deny _ -> "DENY";
            case Hide _ -> "HIDE";
            case StepUp _ -> "STEP_UP";
            case Anonymous _ -> "ANON";
        };
    }

    record Allow(Rule rule) implements Decision {}

    record AllowFiltered(Rule rule, Set<Hidden> hidden) implements Decision {}

    /** No, said to somebody who may know that it exists. */
    record Deny(Rule rule) implements Decision {}

    /** No, said as if it did not exist. */
    record Hide(Rule rule) implements Decision {}

    /** Prove again who you are, then ask again. */
    record StepUp(Rule rule) implements Decision {}

    /** Nobody is logged in. */
    record Anonymous(Rule rule) implements Decision {}
}
