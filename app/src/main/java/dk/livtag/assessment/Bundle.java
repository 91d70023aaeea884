package dk.livtag.assessment;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Completeness.Chosen;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.programme.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The professions that one patient's plan asks to assess (L18): its steps of that kind. */
final class Bundle {

    private Bundle() {}

    static List<Chosen> of(Pathway pathway) {
        return steps(pathway).map(it -> chosen(pathway, it)).toList();
    }

    /** The open time of a profession's step, which signing closes. */
    static Optional<Occurrence> open(Pathway pathway, Profession profession) {
        return steps(pathway)
                .filter(it -> profession(it) == profession)
                .flatMap(it -> pathway.run().open().filter(open -> open.step().equals(it.code())))
                .findFirst();
    }

    private static Stream<Step> steps(Pathway pathway) {
        return pathway.plan().steps().filter(it -> it.kind() == Step.Kind.ASSESSMENT && !it.optional());
    }

    private static Chosen chosen(Pathway pathway, Step step) {
        var last = pathway.run().last(step.code());
        return new Chosen(
                profession(step),
                last.map(Occurrence::dueOn).orElse(null),
                pathway.run().isDone(step.code()));
    }

    private static Profession profession(Step step) {
        return switch (step.who()) {
            case DOCTOR -> Profession.DOCTOR;
            case CONTACT_NURSE, NURSE, TEAM, PATIENT -> Profession.NURSE;
            case PSYCHOLOGIST -> Profession.PSYCHOLOGIST;
            case PHYSIO -> Profession.PHYSIO;
            case OT -> Profession.OT;
            case DIETITIAN -> Profession.DIETITIAN;
            case SOCIAL_WORKER -> Profession.SOCIAL_WORKER;
            case SECRETARY -> Profession.SECRETARY;
        };
    }
}
