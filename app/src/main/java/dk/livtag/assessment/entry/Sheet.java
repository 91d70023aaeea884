package dk.livtag.assessment.entry;

import dk.livtag.access.Profession;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Template;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.PathwayId;
import java.util.List;

/** One assessment as it is written: about whom, by which template, by whom. */
public record Sheet(Subject subject, Template template, AccountId author, Answers answers) {

    Sheet with(Answers more) {
        return new Sheet(subject, template, author, answers.and(more));
    }

    /** What keeps it from being signed. */
    public List<Gap> gaps() {
        return Gaps.of(template, answers);
    }

    /** What keeps even a draft from being kept; all else may wait. */
    public List<Gap> draftGaps() {
        return Gaps.ofDraft(template, answers);
    }

    /** Why an assessment cannot be signed yet: one field, and what is wrong with it. */
    public record Gap(Field field, Kind kind) {

        /** What is wrong. */
        public enum Kind {
            MISSING,
            NOT_AN_OPTION,
            NOT_ON_THE_SCALE,
            NOT_A_DATE,
            TOO_LONG
        }
    }

    /** What an assessment is about: one patient in one pathway, as one profession sees her. */
    public record Subject(PatientId patient, PathwayId pathway, OrganisationId organisation, Profession profession) {}
}
