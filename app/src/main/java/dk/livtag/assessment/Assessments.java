package dk.livtag.assessment;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Completeness;
import dk.livtag.assessment.entry.Finding;
import dk.livtag.assessment.entry.Finding.Comment;
import dk.livtag.assessment.template.Field.Domain;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all professions have found together in their assessments (indledende vurderinger). */
@Service
@Transactional
public class Assessments {

    private final Access access;
    private final Pathways pathways;
    private final EntryStore entries;
    private final CommentStore comments;
    private final Clock clock;

    Assessments(Access access, Pathways pathways, EntryStore entries, CommentStore comments, Clock clock) {
        this.access = access;
        this.pathways = pathways;
        this.entries = entries;
        this.comments = comments;
        this.clock = clock;
    }

    /** Four domains side by side; empty where the patient has no pathway. */
    @Policy(resource = NOTE, action = READ)
    public Optional<Formulation> formulation(PatientId patient) {
        access.require(READ, Resource.of(NOTE, patient));
        return pathways.journey(patient).map(Journey::pathway).map(this::formulation);
    }

    /** What was agreed at each assessment, the latest first: the patient reads it among her own pages (L17). */
    @Policy(resource = NOTE, action = READ)
    public List<Agreed> agreed(PatientId patient) {
        access.require(READ, Resource.of(NOTE, patient));
        return pathways.journey(patient).map(Journey::pathway).stream()
                .flatMap(it -> entries.latest(it).stream())
                .flatMap(Assessments::agreed)
                .sorted(Comparator.comparing(Agreed::at).reversed())
                .toList();
    }

    private static Stream<Agreed> agreed(Kept it) {
        var sheet = it.entry().sheet();
        return sheet.template()
                .fields()
                .filter(field -> field.is(Mark.FOR_PATIENT) && sheet.answers().has(field))
                .map(field ->
                        new Agreed(it.author(), it.entry().at(), sheet.answers().of(field)));
    }

    private Formulation formulation(Pathway pathway) {
        var latest = entries.latest(pathway);
        var said = comments.all(pathway);
        var signed = latest.stream().map(Kept::profession).collect(Collectors.toSet());
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        return new Formulation(
                Completeness.of(Bundle.of(pathway), signed, today),
                latest.stream().flatMap(it -> findings(it, said)).toList());
    }

    private static Stream<Finding> findings(Kept it, List<Comment> said) {
        var sheet = it.entry().sheet();
        return sheet.template()
                .fields()
                .filter(field -> field.is(Mark.FINDING) && sheet.answers().has(field))
                .map(field -> new Finding(
                        it.author(),
                        it.entry().at(),
                        field,
                        sheet.answers().of(field),
                        said.stream()
                                .filter(comment -> comment.isAbout(it.profession(), field))
                                .toList()));
    }

    /** What was agreed at an assessment, in words to the patient (det aftalte vi, L17). */
    public record Agreed(Author by, Instant at, String words) {}

    /** What all professions have found, domain by domain (bio-psyko-social-eksistentiel, L2), and who is still awaited. */
    public record Formulation(Completeness completeness, List<Finding> findings) {

        public Formulation {
            findings = List.copyOf(findings);
        }

        /** Empty when nobody has looked at this side of the person. */
        public List<Finding> in(Domain domain) {
            return findings.stream().filter(it -> it.field().domain() == domain).toList();
        }
    }
}
