package dk.livtag.plan.item;

import dk.livtag.access.Profession;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import java.time.Instant;
import java.util.List;

/** The plan of one patient (behandlingsplan): individual, group and teaching in one. */
public record CarePlan(List<Item> items, List<Comment> comments) {

    public static final CarePlan NONE = new CarePlan(List.of(), List.of());

    public CarePlan {
        items = List.copyOf(items);
        comments = List.copyOf(comments);
    }

    /** What a profession says to a problem (L5). */
    public record Comment(ProblemId about, Profession profession, String words, Instant at, String by) {}

    public List<Item> running() {
        return items.stream().filter(it -> it instanceof Item.Running).toList();
    }

    public List<Item> ended() {
        return items.stream().filter(it -> !(it instanceof Item.Running)).toList();
    }

    public List<Item> running(Kind kind) {
        return running().stream()
                .filter(it -> it.content().terms().kind() == kind)
                .toList();
    }

    /** What answers a problem, also what has ended. */
    public List<Item> answering(ProblemId problem) {
        return items.stream()
                .filter(it -> it.content().terms().problems().contains(problem))
                .toList();
    }

    /** What runs in a domain. */
    public List<Item> in(Domain domain) {
        return running().stream()
                .filter(it -> it.content().terms().domains().contains(domain))
                .toList();
    }

    public List<Comment> comments(ProblemId problem) {
        return comments.stream().filter(it -> it.about().equals(problem)).toList();
    }
}
