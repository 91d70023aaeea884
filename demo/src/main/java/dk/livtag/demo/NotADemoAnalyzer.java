package dk.livtag.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason instead of a stack trace. */
final class NotADemoAnalyzer extends AbstractFailureAnalyzer<NotADemo> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NotADemo cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "For real people, start the production jar (docs/configuration.md). For the demo, remove what is named.",
                cause);
    }
}
