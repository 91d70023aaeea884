package dk.livtag.conference.web.listing;

import dk.livtag.conference.listing.ConferenceLists;
import dk.livtag.conference.listing.Listing.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ListController {

    private final ConferenceLists lists;

    ListController(ConferenceLists lists) {
        this.lists = lists;
    }

    @GetMapping("/team/konferencer")
    String list(@RequestParam(defaultValue = "") String vis, @RequestParam(defaultValue = "1") int side, Model model) {
        model.addAttribute("page", new ListPage(lists.list(Kind.of(vis), side)));
        return "conference/list";
    }
}
