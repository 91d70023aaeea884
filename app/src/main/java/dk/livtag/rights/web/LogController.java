package dk.livtag.rights.web;

import dk.livtag.access.Caller;
import dk.livtag.rights.Emergencies;
import dk.livtag.rights.WhoLooked;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizen reads who has looked at her data. */
@Controller
class LogController {

    private final WhoLooked looked;
    private final Emergencies emergencies;

    LogController(WhoLooked looked, Emergencies emergencies) {
        this.looked = looked;
        this.emergencies = emergencies;
    }

    @GetMapping(LogPage.PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String til,
            @RequestParam(defaultValue = "") String alle,
            @RequestParam(defaultValue = "1") int side,
            Caller.SignedIn me) {
        var patient = Mine.record(me);
        var asked = new LogForm(fra, til, !alle.isEmpty());
        var page = Math.clamp(side, 1, LogForm.LAST_PAGE);
        var looks = looked.looks(patient, asked.period(), page, me);
        var status = asked.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView(
                "rights/log", Map.of("page", new LogPage(asked, looks, emergencies.mine(patient))), status);
    }
}
