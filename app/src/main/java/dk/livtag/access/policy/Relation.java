package dk.livtag.access.policy;

import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a clinician stands to the patient at this moment. */
enum Relation {
    /** Treats the patient. */
    LIVE,
    /** Has treated the patient and may still read. */
    READ_ONLY,
    NONE;

    static Relation of(Facts facts, Request request) {
        var now = request.context().now();
        if (relations(facts, request).anyMatch(it -> it.period().covers(now))) return LIVE;
        var isReadable = endedWithin(facts.care().readableAfterEnd(), now);
        return relations(facts, request).filter(it -> !it.shared()).anyMatch(isReadable) ? READ_ONLY : NONE;
    }

    static boolean isShared(Facts facts, Request request) {
        var now = request.context().now();
        return relations(facts, request)
                .anyMatch(it -> it.shared() && it.period().covers(now));
    }

    /** Whether the clinician took part, up to this long ago. */
    static boolean hasTakenPart(Facts facts, Request request, Duration ago) {
        return relations(facts, request)
                .anyMatch(endedWithin(ago, request.context().now()));
    }

    private static Predicate<CareRelation> endedWithin(Duration ago, Instant now) {
        return it -> it.period().begunBy(now)
                && (it.period().to() == null || now.isBefore(it.period().to().plus(ago)));
    }

    private static Stream<CareRelation> relations(Facts facts, Request request) {
        var actor = request.actor();
        return facts.care().relations().stream()
                .filter(it -> it.account().equals(actor.account()))
                .filter(it -> it.patient().equals(request.target().patient()))
                .filter(it -> it.organisation().equals(actor.organisation()));
    }
}
