package dk.livtag.conference.meeting;

import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The list of agreements, in the order that they are read aloud. Each change gives a new list. */
public record Agreements(List<Agreement> all) {

    public static final Agreements NONE = new Agreements(List.of());
    public static final int LONGEST = 300;
    public static final int MOST = 30;

    public Agreements {
        all = List.copyOf(all);
    }

    /** Adding what is there already changes nothing. */
    public Agreements add(UUID id, Terms terms) {
        if (all.stream().anyMatch(it -> it.id().equals(id))) {
            return this;
        }
        if (all.size() == MOST) {
            throw new RuleBroken("conference.agreement.most", MOST);
        }
        var more = new ArrayList<>(all);
        more.add(new Agreement(id, whole(terms), null));
        return new Agreements(more);
    }

    public Agreements change(UUID id, Terms terms) {
        get(id);
        return each(it -> it.id().equals(id) ? it.on(whole(terms)) : it);
    }

    public Agreements remove(UUID id) {
        get(id);
        return new Agreements(all.stream().filter(it -> !it.id().equals(id)).toList());
    }

    /** One place towards the first. */
    public Agreements up(UUID id) {
        return moved(id, -1);
    }

    /** One place towards the last. */
    public Agreements down(UUID id) {
        return moved(id, 1);
    }

    public Agreements each(UnaryOperator<Agreement> change) {
        return new Agreements(all.stream().map(change).toList());
    }

    public Agreement get(UUID id) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("conference.agreement.unknown"));
    }

    private Agreements moved(UUID id, int by) {
        var others = new ArrayList<>(all);
        var from = others.indexOf(get(id));
        var it = others.remove(from);
        others.add(Math.clamp(from + by, 0, others.size()), it);
        return new Agreements(others);
    }

    private static Terms whole(Terms terms) {
        if (terms.what().isBlank() || terms.what().strip().length() > LONGEST) {
            throw new RuleBroken("conference.agreement.what", LONGEST);
        }
        return new Terms(terms.what().strip(), terms.whom(), terms.dueOn());
    }
}
