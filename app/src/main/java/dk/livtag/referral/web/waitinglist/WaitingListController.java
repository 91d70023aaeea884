package dk.livtag.referral.web.waitinglist;

import dk.livtag.access.Caller;
import dk.livtag.referral.Moving;
import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.form.Dates;
import dk.livtag.referral.waitinglist.WaitingLists;
import dk.livtag.ui.FieldError;
import java.time.Clock;
import java.time.LocalDate;
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

/** Shows the waiting list, offers places and keeps the answers. */
@Controller
@RequestMapping("/team/venteliste")
class WaitingListController {

    private static final String LIST = "redirect:/team/venteliste";

    private final WaitingLists lists;
    private final Moving moving;
    private final EarlyStart early;
    private final Clock clock;

    WaitingListController(WaitingLists lists, Moving moving, EarlyStart early, Clock clock) {
        this.lists = lists;
        this.moving = moving;
        this.early = early;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Caller.SignedIn by) {
        return page(HttpStatus.OK, by, List.of());
    }

    @PostMapping("/{id}/tilbyd")
    ModelAndView offer(
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            Caller.SignedIn by) {
        lists.place(id, by);
        var start = Dates.day(year, month, day).filter(it -> !it.isBefore(today()));
        start.ifPresent(it -> moving.offer(id, it, by));
        return start.isPresent()
                ? new ModelAndView(LIST)
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        by,
                        List.of(FieldError.of("day-" + id.value(), "referral.list.start.wrong")));
    }

    @PostMapping("/{id}/nej")
    ModelAndView refuse(@PathVariable ReferralId id, Caller.SignedIn by) {
        moving.refuse(id, by);
        return new ModelAndView(LIST);
    }

    private ModelAndView page(HttpStatus status, Caller.SignedIn by, List<FieldError> errors) {
        var page = new WaitingListPage(lists.places(by), lists.times(by), early, today(), errors);
        return new ModelAndView("referral/waitinglist", Map.of("page", page), status);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
    }
}
