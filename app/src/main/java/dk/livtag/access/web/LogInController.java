package dk.livtag.access.web;

import dk.livtag.access.Caller;
import dk.livtag.access.LogInWay;
import dk.livtag.access.Sessions;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.ui.Site;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Log in by one of the configured ways; log out. Without any way, the application does not start. */
@Controller
class LogInController {

    private final List<LogInWay> ways;
    private final Sessions sessions;

    LogInController(List<LogInWay> ways, Sessions sessions) {
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(LogInWay::order)).toList();
        this.sessions = sessions;
    }

    @GetMapping("/log-ind")
    String show(
            @RequestParam(defaultValue = "false") boolean ukendt,
            @RequestParam(defaultValue = "false") boolean afvist,
            Model model) {
        model.addAttribute("page", new LogInPage(ways, ukendt, afvist));
        return "access/logIn";
    }

    /** A request is all it takes: asking renews the log-in. */
    @PostMapping("/log-ind/bliv")
    String stay(Caller.SignedIn me, @RequestParam(defaultValue = "/hjem") String fra) {
        return "redirect:" + Site.own(fra);
    }

    /** Keeps what somebody wrote whose log-in ended before she sent it. Only the walls lead here. */
    @PostMapping(InterruptedPage.PATH)
    ModelAndView interrupted(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String action)) {
            throw new NotFound("access.not-found");
        }
        var page = new InterruptedPage(action, InterruptedPage.kept(request.getParameterMap()));
        return new ModelAndView("access/interrupted", Map.of("page", page), HttpStatus.valueOf(response.getStatus()));
    }

    @PostMapping("/log-ud")
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/";
    }
}
