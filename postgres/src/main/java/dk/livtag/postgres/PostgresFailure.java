package dk.livtag.postgres;

import org.jspecify.annotations.Nullable;

/** Says in one sentence why the embedded PostgreSQL cannot be used, and what to do about it. */
public final class PostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresFailure(String sentence) {
        this(sentence, null);
    }

    PostgresFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
