package dk.livtag.access.policy.smart;

import dk.livtag.access.Action;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SmartApp;
import dk.livtag.access.policy.smart.SmartScope.Level;
import java.util.Optional;

/** R11: through an app, a scope is an upper bound on what the person may do, and so is the patient it was launched for. */
public final class ScopeRules {

    private ScopeRules() {}

    public static Optional<Decision> refusal(Request request) {
        var app = request.context().app();
        if (app == null) return Optional.empty();
        if (request.action() == Action.BREAK_GLASS) return Optional.of(new Decision.Deny(Rule.R4));
        if (isForAnother(request, app)) return Optional.of(new Decision.Hide(Rule.R11));
        return covers(request, app) ? Optional.empty() : Optional.of(new Decision.Deny(Rule.R11));
    }

    private static boolean isForAnother(Request request, SmartApp app) {
        var patient = request.target().patient();
        return app.launchedFor() != null && patient != null && !patient.equals(app.launchedFor());
    }

    private static boolean covers(Request request, SmartApp app) {
        return app.scopes().stream()
                .flatMap(it -> SmartScope.parse(it).stream())
                .filter(it -> applies(it.level(), request, app))
                .anyMatch(it -> it.covers(request.action(), request.target().type()));
    }

    private static boolean applies(Level level, Request request, SmartApp app) {
        var isService = request.actor().role() == Role.SERVICE;
        return switch (level) {
            case PATIENT -> !isService && app.launchedFor() != null;
            case USER -> !isService;
            case SYSTEM -> isService;
        };
    }
}
