package dk.livtag.pathway;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.engine.Run;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a pathway is changed: read, one pure step of the clockwork, kept whole or not at all. */
@Component
class Changes {

    private final PathwayStore store;
    private final PathwaySteps steps;
    private final Clock clock;

    Changes(PathwayStore store, PathwaySteps steps, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.clock = clock;
    }

    /** The change gets the run and today's day. */
    Pathway change(PatientId patient, By by, BiFunction<Run, LocalDate, Run> change) {
        var before = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        return keep(before, before.after(change.apply(before.run(), today())), by);
    }

    /** The same for a change of the plan, by somebody who has seen this version of it. */
    Pathway replan(PatientId patient, int seen, By by, BiFunction<Run, LocalDate, Run> change) {
        var before = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        if (before.planVersion() != seen) {
            throw new Conflict("pathway.plan-changed");
        }
        var after = before.planned(change.apply(before.run(), today()));
        store.keepPlan(after, by.author(clock.instant()));
        return keep(before, after, by);
    }

    /** False when the person has a pathway here already. */
    boolean begin(Pathway pathway, By by) {
        var starts = store.start(pathway);
        if (starts) {
            var author = by.author(clock.instant());
            store.keepPlan(pathway, author);
            steps.write(pathway.with(List.of()), pathway, author);
        }
        return starts;
    }

    private Pathway keep(Pathway before, Pathway after, By by) {
        if (!store.save(after, by.reason())) {
            throw new Conflict("pathway.changed");
        }
        steps.write(before, after, by.author(clock.instant()));
        return after;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }

    /** Whoever changes it and why; a coded reason where the pathway rests or ends. */
    record By(
            @Nullable UUID account,
            @Nullable String why,
            @Nullable String reason) {

        static By house() {
            return new By(null, null, null);
        }

        Author author(Instant at) {
            return new Author(account, at, why);
        }
    }
}
