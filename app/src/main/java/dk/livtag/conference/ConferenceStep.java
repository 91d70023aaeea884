package dk.livtag.conference;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.Planning;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The step of the pathway that the conference is: taken into the plan when it is planned, done when it is held (L19). */
@Component
class ConferenceStep {

    private final Pathways pathways;
    private final Planning planning;

    ConferenceStep(Pathways pathways, Planning planning) {
        this.pathways = pathways;
        this.planning = planning;
    }

    /** Where the programme offers a conference it is chosen, and its day is the day of the meeting. */
    Pathway choose(PatientId patient, LocalDate day, String why, Caller.SignedIn by) {
        var pathway = pathway(patient);
        if (pathway.run().position().condition() instanceof Condition.Ended) {
            throw new RuleBroken("conference.pathway-ended");
        }
        var chosen = isIn(pathway) ? pathway : choose(pathway, why, by);
        move(chosen, day, why, by);
        return chosen;
    }

    void move(PatientId patient, LocalDate day, String why, Caller.SignedIn by) {
        move(pathway(patient), day, why, by);
    }

    void done(PatientId patient, Caller.SignedIn by) {
        open(pathway(patient)).ifPresent(it -> pathways.done(patient, it.step(), it.number(), by));
    }

    private Pathway pathway(PatientId patient) {
        return pathways.journey(patient)
                .orElseThrow(() -> new NotFound("pathway.unknown"))
                .pathway();
    }

    private Pathway choose(Pathway pathway, String why, Caller.SignedIn by) {
        var offered = planning.plan(pathway.patient()).offered().stream()
                .filter(ConferenceStep::isConference)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("conference.not-offered"));
        return planning.choose(pathway.patient(), pathway.planVersion(), offered.code(), why, by);
    }

    private void move(Pathway pathway, LocalDate day, String why, Caller.SignedIn by) {
        open(pathway)
                .filter(it -> !it.dueOn().equals(day))
                .ifPresent(it -> pathways.postpone(pathway.patient(), it.step(), it.number(), day, why, by));
    }

    private static boolean isIn(Pathway pathway) {
        return pathway.plan().steps().anyMatch(ConferenceStep::isConference);
    }

    private static Optional<Occurrence> open(Pathway pathway) {
        return pathway.run()
                .open()
                .filter(it -> pathway.plan()
                        .step(it.step())
                        .filter(ConferenceStep::isConference)
                        .isPresent())
                .findFirst();
    }

    private static boolean isConference(Step it) {
        return it.kind() == Step.Kind.CONFERENCE;
    }
}
