package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.edit.Against;
import dk.livtag.pathway.edit.Edit;
import dk.livtag.pathway.edit.Edited;
import dk.livtag.pathway.edit.History;
import dk.livtag.pathway.edit.KeptVersion;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a programme, open for change, and what the change would be.
 *
 * @param sound what the text would change; null until somebody has looked, and while it has faults
 * @param first the version that somebody else has saved meanwhile
 */
public record EditPage(
        History history,
        Edit edit,
        Edited.@Nullable Sound sound,
        @Nullable KeptVersion first,
        List<Lack> lacking,
        List<FieldError> errors)
        implements Page {

    /** The words of a programme's file that the guide explains. */
    public static List<String> guide() {
        return List.of(
                "name",
                "offeredBy",
                "typicalMonths",
                "admission",
                "team",
                "phases",
                "happens",
                "entry",
                "exit",
                "steps",
                "kind",
                "part",
                "who",
                "due",
                "every",
                "expires",
                "until",
                "optional",
                "sameDayAs",
                "minutes");
    }

    public String path() {
        return "/team/programmer/" + history.programme() + "/ret";
    }

    public int next() {
        return edit.seen() + 1;
    }

    /** Both differences; one, where what is used is what was shipped. */
    public List<Against> differences() {
        if (sound == null) {
            return List.of();
        }
        var isOwn = sound.used().version().isOwn();
        return isOwn ? List.of(sound.used(), sound.shipped()) : List.of(sound.shipped());
    }

    /** Whether the text is to be put right. */
    public boolean isWrong() {
        return errors.stream().anyMatch(it -> it.field().equals("text"));
    }

    @Override
    public String titleKey() {
        return "programme.edit.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
