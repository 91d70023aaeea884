package dk.livtag.rights.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.rights.BlockedPart;
import dk.livtag.rights.Blocks;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizen blocks, sees what follows, and lifts a block again. */
@Controller
@RequestMapping(BlocksPage.PATH)
class BlockController {

    private final Blocks blocks;

    BlockController(Blocks blocks) {
        this.blocks = blocks;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String gjort, Caller.SignedIn me) {
        var told = List.of("sat", "fjernet").contains(gjort) ? gjort : "";
        return new ModelAndView("rights/blocks", Map.of("page", new BlocksPage(blocks.all(Mine.record(me)), told)));
    }

    @GetMapping("/ny")
    ModelAndView choose(@RequestParam(required = false) @Nullable String hvad, Caller.SignedIn me) {
        var options = blocks.options(Mine.record(me));
        var chosen = hvad == null
                ? null
                : options.stream()
                        .filter(it -> it.part().value().equals(hvad))
                        .findFirst()
                        .orElse(null);
        var errors = hvad != null && chosen == null
                ? List.of(FieldError.of(NewBlockPage.FIELD, "rights.block.choose"))
                : List.<FieldError>of();
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("rights/newBlock", Map.of("page", new NewBlockPage(options, chosen, errors)), status);
    }

    @PostMapping
    ModelAndView set(@RequestParam(defaultValue = "") String hvad, Caller.SignedIn me) {
        var part = BlockedPart.read(hvad).orElseThrow(() -> new NotFound("rights.block.unknown"));
        blocks.set(Mine.record(me), part);
        return new ModelAndView("redirect:" + BlocksPage.PATH + "?gjort=sat");
    }

    @PostMapping("/{block}/fjern")
    ModelAndView lift(@PathVariable UUID block, Caller.SignedIn me) {
        blocks.lift(Mine.record(me), block);
        return new ModelAndView("redirect:" + BlocksPage.PATH + "?gjort=fjernet");
    }
}
