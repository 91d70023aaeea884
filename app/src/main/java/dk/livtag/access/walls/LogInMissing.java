package dk.livtag.access.walls;

import dk.livtag.access.LogInWay;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/** Refuses to start an installation that nobody could log in to. */
@Component
class LogInMissing implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, LogInWay.class, true, false).length == 0) {
            throw new NoLogIn();
        }
    }

    static class NoLogIn extends RuntimeException {
        NoLogIn() {
            super("Livtag does not start: log-in is not configured. / Livtag starter ikke: log-ind er ikke sat op.");
        }
    }

    /** Prints the reason and the settings instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NoLogIn> {
        @Override
        protected FailureAnalysis analyze(Throwable root, NoLogIn cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Set LIVTAG_OIDC_ISSUER, LIVTAG_OIDC_CLIENT_ID and LIVTAG_OIDC_CLIENT_SECRET to your OpenID Connect"
                            + " broker (docs/configuration.md, \"Log-in\"). To try Livtag with invented people, use ./run.",
                    cause);
        }
    }
}
