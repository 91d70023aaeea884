package dk.livtag.referral.web.record;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.Referrals;
import dk.livtag.referral.note.Note;
import dk.livtag.referral.note.Notes;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a citizen read the referral that her pathway began with, and note what does not fit. */
@Controller
@RequestMapping("/mit/henvisning")
class OwnReferralController {

    private final Referrals referrals;
    private final Notes notes;

    OwnReferralController(Referrals referrals, Notes notes) {
        this.referrals = referrals;
        this.notes = notes;
    }

    @GetMapping
    ModelAndView read(Caller.SignedIn me) {
        return page(HttpStatus.OK, patient(me), "", List.of());
    }

    @PostMapping
    ModelAndView note(@RequestParam(defaultValue = "") String words, Caller.SignedIn me) {
        var patient = patient(me);
        if (words.isBlank()) {
            return wrong(patient, words, "referral.note.missing");
        }
        if (words.length() > Note.LONGEST) {
            return wrong(patient, words, "referral.note.long");
        }
        notes.add(patient, words);
        return new ModelAndView("redirect:/mit/henvisning");
    }

    private ModelAndView wrong(PatientId patient, String words, String textKey) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, patient, words, List.of(FieldError.of("words", textKey)));
    }

    private ModelAndView page(HttpStatus status, PatientId patient, String words, List<FieldError> errors) {
        var referral = referrals.ofPatient(patient);
        var page = new OwnReferralPage(referral.answers(), referral.at(), notes.of(patient), words, errors);
        return new ModelAndView("referral/own", Map.of("page", page), status);
    }

    private static PatientId patient(Caller.SignedIn me) {
        if (me.patient() == null) {
            throw new NotFound("referral.unknown");
        }
        return me.patient();
    }
}
