package dk.livtag.access.policy;

import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import java.util.Optional;

/** R14, and the acts that only some types know: what may happen to an entry, whoever writes. */
final class RecordRules {

    private RecordRules() {}

    static Optional<Rule> refusal(Request request) {
        return switch (request.action()) {
            case READ, SEARCH -> Optional.empty();
            case CREATE -> isConsent(request) ? documented(request) : Optional.empty();
            case UPDATE -> isConsent(request) ? Optional.of(Rule.R13) : unless(isChangeable(request), Rule.R14);
            case CORRECT -> unless(!isConsent(request) && !isDraft(request), Rule.R14);
            case SIGN -> unless(isSignable(request), Rule.R14);
            case CANCEL -> unless(isCancellable(request.target().type()), Rule.R2);
            case REVOKE -> isConsent(request) ? documented(request) : Optional.of(notTheirs(request));
            case SHARE -> Optional.of(notTheirs(request));
            case DELETE -> Optional.of(isWish(request) ? Rule.R13 : Rule.R14);
            case EXPORT -> Optional.of(Rule.R18);
            case BREAK_GLASS -> Optional.of(Rule.R4);
        };
    }

    private static Optional<Rule> unless(boolean isFine, Rule rule) {
        return isFine ? Optional.empty() : Optional.of(rule);
    }

    /** Nobody consents for the patient; a clinician writes down what the patient said. */
    private static Optional<Rule> documented(Request request) {
        return unless(request.context().grounds().consentDocumented(), Rule.R13);
    }

    private static Rule notTheirs(Request request) {
        return isWish(request) ? Rule.R13 : Rule.R2;
    }

    /** What is signed stays; a draft is its author's. A note that does not say it is a draft counts as signed. */
    private static boolean isChangeable(Request request) {
        return switch (request.target().details().state()) {
            case DRAFT -> !isNote(request) || isAuthor(request);
            case UNSAID -> !isNote(request);
            case SIGNED -> false;
        };
    }

    private static boolean isSignable(Request request) {
        return isDraft(request)
                && (isNote(request) ? isAuthor(request) : request.target().type() == ResourceType.WORK_STATEMENT);
    }

    private static boolean isDraft(Request request) {
        return request.target().details().state() == RecordState.DRAFT;
    }

    private static boolean isAuthor(Request request) {
        var author = request.target().details().author();
        return author != null && author.equals(request.actor().account());
    }

    private static boolean isNote(Request request) {
        var type = request.target().type();
        return type == ResourceType.NOTE || type == ResourceType.PSYCH_NOTE;
    }

    private static boolean isConsent(Request request) {
        return request.target().type() == ResourceType.CONSENT;
    }

    private static boolean isCancellable(ResourceType type) {
        return type == ResourceType.APPOINTMENT || type == ResourceType.REFERRAL;
    }

    private static boolean isWish(Request request) {
        return switch (request.target().type()) {
            case BLOCK, BLOCK_MARKER, CONSENT -> true;
            default -> false;
        };
    }
}
