package dk.livtag.demo.web;

import dk.livtag.access.LogIn.Assurance;
import dk.livtag.access.Sessions;
import dk.livtag.demo.people.Everybody;
import dk.livtag.demo.people.Persona;
import dk.livtag.kernel.Refusal.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Log in to the demo: one click, since its people are invented and it answers this machine only. */
@Controller
@RequestMapping("/log-ind/demo")
class DemoLogInController {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final String HOME = "redirect:/hjem";

    private final Everybody everybody;
    private final Sessions sessions;
    private final Clock clock;

    DemoLogInController(Everybody everybody, Sessions sessions, Clock clock) {
        this.everybody = everybody;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    String personas(Model model) {
        model.addAttribute("page", PersonasPage.of(Persona.all()));
        return "demo/personas";
    }

    @PostMapping
    String become(@RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        var persona = Persona.all().stream()
                .filter(it -> it.key().equals(person) && !it.group().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("access.not-found"));
        sessions.open(persona.account(), Assurance.SUBSTANTIAL, request, response);
        return HOME;
    }

    @GetMapping("/borgere")
    String citizens(
            @RequestParam(defaultValue = "") String soeg, @RequestParam(defaultValue = "1") int side, Model model) {
        var words = soeg.strip();
        var number = Math.clamp(side - 1L, 0, 10_000);
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        var people = everybody.find(words, number);
        model.addAttribute("page", new CitizensPage(words, people, number, everybody.count(words), today));
        return "demo/citizens";
    }

    @PostMapping("/borgere")
    String becomeCitizen(@RequestParam UUID borger, HttpServletRequest request, HttpServletResponse response) {
        var account = everybody.accountOf(borger).orElseThrow(() -> new NotFound("access.not-found"));
        sessions.open(account, Assurance.SUBSTANTIAL, request, response);
        return HOME;
    }
}
