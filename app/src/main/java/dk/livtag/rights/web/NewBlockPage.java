package dk.livtag.rights.web;

import dk.livtag.rights.BlockedPart;
import dk.livtag.rights.BlockedPart.Kind;
import dk.livtag.rights.Blocks.Option;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First what to block, then what follows of it, before it is done.
 *
 * @param chosen null until something is chosen
 */
public record NewBlockPage(List<Option> options, @Nullable Option chosen, List<FieldError> errors) implements Page {

    static final String FIELD = "hvad";

    /** The kinds there is something of. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> options.stream().anyMatch(it -> it.part().kind() == kind))
                .toList();
    }

    public List<Option> of(Kind kind) {
        return options.stream().filter(it -> it.part().kind() == kind).toList();
    }

    public List<Choice> choices(Kind kind, Frame frame) {
        return of(kind).stream()
                .map(it -> new Choice(it.part().value(), BlockWords.name(it.part(), it.label(), frame), false))
                .toList();
    }

    /** The first field of all takes the error's link. */
    public String idOf(Choice it) {
        return it.value().equals(BlockedPart.EVERYTHING.value())
                ? FIELD
                : FIELD + "-" + it.value().replace(':', '-');
    }

    @Override
    public String titleKey() {
        return "rights.block.new";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
