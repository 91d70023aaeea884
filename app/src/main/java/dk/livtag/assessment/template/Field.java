package dk.livtag.assessment.template;

import dk.livtag.pathway.programme.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a profession looks at.
 *
 * @param options what a field of kind choice lets choose between
 * @param known where the answer may stand already
 */
public record Field(
        String code,
        Words label,
        @Nullable Words hint,
        Kind kind,
        Domain domain,
        Set<Mark> marks,
        List<Option> options,
        List<Source> known) {

    /** How a field is answered. */
    public enum Kind {
        TEXT,
        LINE,
        CHOICE,
        YES_NO_UNKNOWN,
        SCALE,
        DATE
    }

    /** What is special about a field. */
    public enum Mark {
        /** Must be answered before the assessment is signed. */
        REQUIRED,
        /** Stands among the findings that all professions see together. */
        FINDING,
        /** The psychologist's own, which the doctor may read and nobody else (R3). */
        CONFIDENTIAL,
        /** Written to the patient, who reads it once it is signed (L17). */
        FOR_PATIENT
    }

    public Field {
        marks = Set.copyOf(marks);
        options = List.copyOf(options);
        known = List.copyOf(known);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The option that an answer chose. */
    public Optional<Option> option(String code) {
        return options.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** One of the answers that a field lets choose between. */
    public record Option(String code, Words words) {}

    /** The four sides of a person that a pathway looks at (bio-psyko-social-eksistentiel, L2). */
    public enum Domain {
        PHYSICAL,
        PSYCHOLOGICAL,
        SOCIAL,
        EXISTENTIAL
    }
}
