package dk.livtag.staffportal.health;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.OUTBOX;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.assessment.template.Templates;
import dk.livtag.pathway.offer.Programmes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's files that cannot be used (afviste filer), told to whoever can mend them. */
@Service
@Transactional
public class RefusedFiles {

    private final Access access;
    private final Programmes programmes;
    private final Templates templates;

    RefusedFiles(Access access, Programmes programmes, Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.templates = templates;
    }

    @Policy(resource = OUTBOX, action = READ)
    public List<Refused> all() {
        access.require(READ, Resource.of(OUTBOX));
        var ofProgrammes = programmes.loading().refused().stream()
                .flatMap(file -> file.faults().stream()
                        .map(it -> new Refused(file.file(), it.line(), it.reason(), it.arguments())));
        var ofTemplates = templates.refused().stream()
                .flatMap(file -> file.faults().stream()
                        .map(it -> new Refused(file.file(), it.line(), it.reason(), it.arguments())));
        return Stream.concat(ofProgrammes, ofTemplates).toList();
    }

    int programmes() {
        return programmes.loading().refused().size();
    }

    int templates() {
        return templates.refused().size();
    }

    /** One fault: where, and the text key of the reason. */
    public record Refused(String file, int line, String reason, List<Object> arguments) {}
}
