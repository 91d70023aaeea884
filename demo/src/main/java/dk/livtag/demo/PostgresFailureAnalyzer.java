package dk.livtag.demo;

import dk.livtag.postgres.PostgresFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence instead of a stack trace. */
final class PostgresFailureAnalyzer extends AbstractFailureAnalyzer<PostgresFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresFailure cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
