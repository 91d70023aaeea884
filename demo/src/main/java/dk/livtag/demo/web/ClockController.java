package dk.livtag.demo.web;

import dk.livtag.database.MovableClock;
import dk.livtag.demo.TimeTravel;
import dk.livtag.kernel.RealTime;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.ui.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves the demo's clock, so that a year of pathway can be seen in an afternoon. Log-ins stay on real time. */
@Controller
@RequestMapping("/demo/ur")
class ClockController {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final String SHOW = "redirect:/demo/ur";
    private static final Duration SAME = Duration.ofSeconds(1);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu][d/M/uuuu]");
    private static final int FURTHEST_YEARS = 20;

    private final MovableClock clock;
    private final RealTime realTime;
    private final TimeTravel time;

    ClockController(MovableClock clock, RealTime realTime, TimeTravel time) {
        this.clock = clock;
        this.realTime = realTime;
        this.time = time;
    }

    @GetMapping
    String show(Model model) {
        return show(model, "", List.of());
    }

    @PostMapping("/frem")
    String forward(@RequestParam String skridt) {
        var step = Step.of(skridt).orElseThrow(() -> new NotFound("access.not-found"));
        time.to(step.from(now()).toInstant());
        return SHOW;
    }

    @PostMapping("/til")
    String to(@RequestParam(defaultValue = "") String dato, Model model, HttpServletResponse response) {
        var date = date(dato);
        if (date.isEmpty()) {
            response.setStatus(422);
            return show(model, dato, List.of(FieldError.of("dato", "demo.clock.date.wrong")));
        }
        time.to(now().with(date.get()).toInstant());
        return SHOW;
    }

    @PostMapping("/nu")
    String back() {
        time.to(realTime.instant());
        return SHOW;
    }

    private String show(Model model, String wanted, List<FieldError> errors) {
        model.addAttribute("page", new ClockPage(clock.instant(), isMoved(clock.instant()), wanted, errors));
        return "demo/clock";
    }

    private boolean isMoved(Instant now) {
        return Duration.between(realTime.instant(), now).abs().compareTo(SAME) > 0;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(DENMARK);
    }

    /** Within what a pathway can be about: further out, later pages would count in centuries. */
    private Optional<LocalDate> date(String typed) {
        try {
            var today = LocalDate.ofInstant(realTime.instant(), DENMARK);
            return Optional.of(LocalDate.parse(typed.strip(), TYPED))
                    .filter(it -> Math.abs(it.getYear() - today.getYear()) <= FURTHEST_YEARS);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
