package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;

/** R13: the citizen's block hides from everybody it concerns, except the author where it says so. */
final class BlockRules {

    private BlockRules() {}

    static boolean isBlocked(Facts facts, Request request) {
        return facts.wishes().blocks().stream().anyMatch(it -> concerns(it, request));
    }

    private static boolean concerns(Block block, Request request) {
        return block.patient().equals(request.target().patient())
                && block.period().covers(request.context().now())
                && reaches(block.reach(), request)
                && !(block.exceptAuthor() && isAuthor(request));
    }

    private static boolean reaches(Reach reach, Request request) {
        return switch (reach) {
            case Reach.Everything _ -> true;
            case Reach.Organisation it ->
                it.organisation().equals(request.actor().organisation());
            case Reach.OfProfession it -> it.profession() == request.actor().profession();
            case Reach.Person it -> it.account().equals(request.actor().account());
            case Reach.Category it -> it.type() == request.target().type();
            case Reach.Item it ->
                isEntry(request) && it.item().equals(request.target().details().item());
        };
    }

    /** Who somebody is stands in no entry of the record. */
    private static boolean isEntry(Request request) {
        return request.target().type() != ResourceType.DEMOGRAPHICS;
    }

    /** Whoever writes a new entry is its author. */
    private static boolean isAuthor(Request request) {
        var author = request.target().details().author();
        return author == null
                ? request.action() == Action.CREATE
                : author.equals(request.actor().account());
    }
}
