package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.SentReferral;
import dk.livtag.access.policy.facts.TriageDuty;
import dk.livtag.access.policy.request.Request;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R21: until it is decided, triage has the referral and its sender's messages; the sender has the status. */
final class TriageRules {

    private TriageRules() {}

    static Optional<Decision> opening(Facts facts, Request request) {
        if (request.context().grounds().purpose() != Purpose.TREATMENT) return Optional.empty();
        if (isTriage(facts, request)) return Optional.of(new Allow(Rule.R21));
        return isSender(facts, request)
                ? Optional.of(new AllowFiltered(Rule.R21, Set.of(Hidden.EVERYTHING_BUT_STATUS)))
                : Optional.empty();
    }

    private static boolean isTriage(Facts facts, Request request) {
        var organisation = request.actor().organisation();
        var onDuty = facts.triage().duties().contains(dutyOf(request));
        if (organisation == null || !onDuty || ProfessionRights.lacksPermission(request.actor())) return false;
        return isInbox(request)
                || (mayTriage(request)
                        && meant(facts, request)
                                .filter(SentReferral::awaiting)
                                .anyMatch(it -> it.sentTo().equals(organisation)));
    }

    private static @Nullable TriageDuty dutyOf(Request request) {
        var actor = request.actor();
        return actor.account() == null || actor.organisation() == null
                ? null
                : new TriageDuty(actor.account(), actor.organisation());
    }

    /** The list of what has arrived at one's own organisation; the database returns only rows that this rule opens. */
    private static boolean isInbox(Request request) {
        var target = request.target();
        return request.action() == Action.SEARCH
                && target.type() == ResourceType.REFERRAL
                && target.patient() == null
                && target.details().item() == null
                && target.organisation() != null
                && target.organisation().equals(request.actor().organisation());
    }

    private static boolean mayTriage(Request request) {
        return switch (request.target().type()) {
            case REFERRAL -> request.isRead() || request.action() == Action.UPDATE;
            case MESSAGE -> request.isRead();
            default -> false;
        };
    }

    private static boolean isSender(Facts facts, Request request) {
        return request.target().type() == ResourceType.REFERRAL
                && request.action() == Action.READ
                && meant(facts, request)
                        .anyMatch(it -> it.sender() != null
                                && it.sender().equals(request.actor().account()));
    }

    private static Stream<SentReferral> meant(Facts facts, Request request) {
        var asked = request.target().patient();
        return facts.triage().referrals().stream()
                .filter(it -> it.id().equals(referralOf(request)))
                .filter(it -> asked == null || asked.equals(it.patient()))
                .filter(it -> !isBlocked(facts, request, it));
    }

    /** The request may name only the referral, while the block names its patient. */
    private static boolean isBlocked(Facts facts, Request request, SentReferral referral) {
        return BlockRules.isBlocked(facts, request.about(referral.patient()));
    }

    private static @Nullable UUID referralOf(Request request) {
        var details = request.target().details();
        return request.target().type() == ResourceType.REFERRAL ? details.item() : details.referral();
    }
}
