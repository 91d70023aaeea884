package dk.livtag.plan.item;

import dk.livtag.access.Profession;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.ProblemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is done (indsats, aftale). Each state is a type: only what runs can be changed or ended. */
public sealed interface Item {

    int LONGEST = 500;

    Content content();

    /** Whether it is done with one person, in a group, or taught (L6). */
    enum Kind {
        INDIVIDUAL,
        GROUP,
        TEACHING
    }

    /** The four domains (L2). */
    enum Domain {
        PHYSICAL,
        PSYCHOLOGICAL,
        SOCIAL,
        EXISTENTIAL
    }

    /** Whose it is, and what is done. */
    record Content(ItemId id, PatientId patient, OrganisationId organisation, Terms terms) {}

    /**
     * What is done, by which profession, and what it answers.
     *
     * @param problems what is hard, where it answers that
     * @param domains the domains that it answers
     * @param assessments the assessments in which the findings stand
     */
    record Terms(
            Kind kind,
            String words,
            Profession profession,
            @Nullable LocalDate startsOn,
            Set<ProblemId> problems,
            Set<Domain> domains,
            Set<UUID> assessments) {

        public Terms {
            problems = Set.copyOf(problems);
            domains = Set.copyOf(domains);
            assessments = Set.copyOf(assessments);
        }
    }

    /** It goes on. */
    record Running(Content content) implements Item {

        public Running change(Terms other) {
            return new Running(new Content(content.id(), content.patient(), content.organisation(), other));
        }

        public Done done(Instant at) {
            return new Done(content, at);
        }

        public Stopped stop(String reason, Instant at) {
            return new Stopped(content, reason, at);
        }
    }

    /** It was carried through. */
    record Done(Content content, Instant at) implements Item {}

    /** It was stopped, for a reason in words. */
    record Stopped(Content content, String reason, Instant at) implements Item {}
}
