package dk.livtag.demo.web;

import dk.livtag.demo.history.Reset;
import dk.livtag.demo.history.Reset.State;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins the demo again, after a question, and shows how far it is. */
@Controller
@RequestMapping("/demo/nulstil")
class ResetController {

    private static final String LOOK_AGAIN_SECONDS = "1";

    private final Reset reset;

    ResetController(Reset reset) {
        this.reset = reset;
    }

    @GetMapping
    String show(Model model, HttpServletResponse response) {
        var state = reset.state();
        if (state == State.RUNNING) {
            response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
        }
        model.addAttribute("page", new ResetPage(state, reset.percent()));
        return "demo/reset";
    }

    /** After the commit, as this request's own rows are among those that go. */
    @PostMapping
    String begin() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reset.begin();
            }
        });
        return "redirect:/demo/nulstil";
    }
}
