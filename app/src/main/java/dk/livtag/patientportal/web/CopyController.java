package dk.livtag.patientportal.web;

import dk.livtag.access.Caller;
import dk.livtag.assessment.Assessments;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathways;
import dk.livtag.patient.Patients;
import dk.livtag.rights.RecordCopies;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The citizen takes a copy of her record: to read, and for another system. */
@Controller
@RequestMapping
class CopyController {

    private final RecordCopies copies;
    private final Patients patients;
    private final Pathways pathways;
    private final Assessments assessments;
    private final Conferences conferences;

    CopyController(
            RecordCopies copies,
            Patients patients,
            Pathways pathways,
            Assessments assessments,
            Conferences conferences) {
        this.copies = copies;
        this.patients = patients;
        this.pathways = pathways;
        this.assessments = assessments;
        this.conferences = conferences;
    }

    @GetMapping(CopyPage.PATH)
    ModelAndView show() {
        return new ModelAndView("patientportal/copy", Map.of("page", new CopyPage()));
    }

    @GetMapping(CopyPage.PATH + ".json")
    ResponseEntity<String> whole(Caller.SignedIn me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kopi.json\"")
                .body(copies.whole(record(me)).json());
    }

    @GetMapping(CopyPage.PATH + ".pdf")
    ModelAndView paper(Caller.SignedIn me) {
        var patient = record(me);
        var madeAt = copies.begin(patient);
        var journey = pathways.journey(patient).orElse(null);
        var page =
                new CopyPaper(madeAt, patients.get(patient), journey, assessments.agreed(patient), meetings(patient));
        return new ModelAndView("patientportal/copyPaper", Map.of("page", page));
    }

    private List<Whole> meetings(PatientId patient) {
        return conferences.of(patient).stream()
                .map(it -> conferences.whole(it.meeting().id()))
                .filter(it -> !it.rounds().isEmpty())
                .toList();
    }

    private static PatientId record(Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new NotFound("copy.no-record");
        }
        return patient;
    }
}
