package dk.livtag.conference;

import dk.livtag.access.Caller;
import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.Planning;
import dk.livtag.pathway.change.OwnStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes each agreement a step of the person's own plan; what is no longer agreed leaves the plan. */
@Component
class ToPlan {

    private final Pathways pathways;
    private final Planning planning;
    private final Clock clock;

    ToPlan(Pathways pathways, Planning planning, Clock clock) {
        this.pathways = pathways;
        this.planning = planning;
        this.clock = clock;
    }

    Agreements plan(PatientId patient, Agreements before, Agreements now, By by) {
        var pathway = pathways.journey(patient)
                .orElseThrow(() -> new NotFound("pathway.unknown"))
                .pathway();
        for (var gone : gone(before, now)) {
            if (pathway.plan().step(gone).isPresent()) {
                pathway = planning.remove(patient, pathway.planVersion(), gone, by.why(), by.caller());
            }
        }
        var steps = new HashMap<UUID, String>();
        for (var agreement : now.all()) {
            if (agreement.step() == null) {
                pathway = planning.add(patient, pathway.planVersion(), step(agreement), by.why(), by.caller());
                steps.put(agreement.id(), added(pathway));
            }
        }
        return now.each(it -> steps.containsKey(it.id()) ? it.planned(Objects.requireNonNull(steps.get(it.id()))) : it);
    }

    private static Set<String> gone(Agreements before, Agreements now) {
        var kept =
                now.all().stream().map(Agreement::step).filter(Objects::nonNull).collect(Collectors.toSet());
        return before.all().stream()
                .map(Agreement::step)
                .filter(Objects::nonNull)
                .filter(it -> !kept.contains(it))
                .collect(Collectors.toSet());
    }

    /** A day that passed before the list was sent is today. */
    private OwnStep step(Agreement it) {
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var dueOn = it.terms().dueOn().isBefore(today) ? today : it.terms().dueOn();
        return new OwnStep(it.reminder(), it.terms().whom().task(), dueOn, null);
    }

    private static String added(Pathway pathway) {
        return OwnStep.code(pathway.planVersion());
    }

    /** Who sends the list, and what the plan says of why. */
    record By(Caller.SignedIn caller, String why) {}
}
