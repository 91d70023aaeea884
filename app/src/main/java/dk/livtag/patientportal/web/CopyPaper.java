package dk.livtag.patientportal.web;

import dk.livtag.assessment.Assessments.Agreed;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.pathway.Journey;
import dk.livtag.patient.Person;
import dk.livtag.ui.paper.Paper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The copy to read: who she is, where in the pathway, who stands beside her, and all that was agreed. */
public record CopyPaper(
        Instant madeAt, Person person, @Nullable Journey journey, List<Agreed> agreed, List<Whole> meetings)
        implements Paper {

    @Override
    public String fileName() {
        return "kopi.pdf";
    }

    @Override
    public String titleKey() {
        return "copy.paper";
    }
}
