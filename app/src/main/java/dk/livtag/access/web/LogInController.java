package dk.livtag.access.web;

import dk.livtag.access.LogInWay;
import dk.livtag.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @PostMapping("/log-ud")
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/";
    }
}
