package dk.livtag.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason instead of a stack trace. */
class UnsafeDatabaseAnalyzer extends AbstractFailureAnalyzer<UnsafeDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeDatabase cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct it in postgresql.conf or in the roles (docs/configuration.md, \"Database\") and start again.",
                cause);
    }
}
