package dk.livtag.conference.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.conference.Answering;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.PatientWords;
import dk.livtag.conference.meeting.PatientWords.Question;
import dk.livtag.ui.FieldError;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The patient prepares her meeting, and afterwards says whether the list is right. */
@Controller
@RequestMapping("/mit/moede")
class MeetingController {

    private final Conferences conferences;
    private final Answering answering;

    MeetingController(Conferences conferences, Answering answering) {
        this.conferences = conferences;
        this.answering = answering;
    }

    @GetMapping
    ModelAndView all(Caller.SignedIn me) {
        var patient = me.patient();
        var meetings = patient == null ? List.<Conference>of() : conferences.of(patient);
        return new ModelAndView("conference/mine", Map.of("page", new MeetingsPage(meetings)));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ConferenceId id, @RequestParam(defaultValue = "") String gemt) {
        return page(new MeetingPage(conferences.whole(id), Map.of(), "", saved(gemt), List.of()));
    }

    /** Keeps what she has written; with a pause nobody else sees it yet. */
    @PostMapping("/{id}/svar")
    ModelAndView write(@PathVariable ConferenceId id, @RequestParam Map<String, String> fields) {
        var answers = new EnumMap<Question, String>(Question.class);
        Arrays.stream(Question.values()).forEach(it -> answers.put(it, fields.getOrDefault(it.name(), "")));
        var errors = answers.entrySet().stream()
                .filter(it -> it.getValue().strip().length() > PatientWords.LONGEST)
                .map(it -> FieldError.of(it.getKey().name(), "meeting.words.long", PatientWords.LONGEST))
                .toList();
        if (!errors.isEmpty()) {
            return page(new MeetingPage(conferences.whole(id), answers, "", "", errors));
        }
        var pause = "pause".equals(fields.get("act"));
        answering.write(id, answers, !pause);
        return to(id, pause ? "?gemt=pause" : "?gemt=ja");
    }

    @PostMapping("/{id}/enig")
    ModelAndView confirm(@PathVariable ConferenceId id) {
        answering.confirm(id);
        return to(id, "");
    }

    @PostMapping("/{id}/ret")
    ModelAndView correct(@PathVariable ConferenceId id, @RequestParam(defaultValue = "") String wrong) {
        if (wrong.isBlank() || wrong.strip().length() > PatientWords.LONGEST) {
            var error = FieldError.of("wrong", "meeting.wrong.words", PatientWords.LONGEST);
            return page(new MeetingPage(conferences.whole(id), Map.of(), wrong, "", List.of(error)));
        }
        answering.correct(id, wrong);
        return to(id, "");
    }

    private static String saved(String word) {
        return List.of("ja", "pause").contains(word) ? word : "";
    }

    private static ModelAndView to(ConferenceId id, String ending) {
        return new ModelAndView("redirect:/mit/moede/" + id.value() + ending);
    }

    private static ModelAndView page(MeetingPage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("conference/meeting", Map.of("page", page), status);
    }
}
