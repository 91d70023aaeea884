package dk.livtag.rights.web;

import dk.livtag.rights.Block.Label;
import dk.livtag.rights.BlockedPart;
import dk.livtag.rights.BlockedPart.Kind;
import dk.livtag.ui.Frame;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a block hides, and what follows from it. */
public final class BlockWords {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private BlockWords() {}

    public static String name(BlockedPart part, Label label, Frame frame) {
        return switch (part.kind()) {
            case ALL -> frame.t("rights.block.ALL");
            case PROFESSION -> frame.t("rights.professions." + part.target());
            case CATEGORY -> frame.t("rights.category." + part.target());
            case ORG, PERSON -> label.name() == null ? frame.t("rights.block.somebody") : label.name();
            case ITEM -> entry(label, frame);
        };
    }

    /** Somebody blocks an entry that the reader may not see any more: only that it is one is known. */
    private static String entry(Label label, Frame frame) {
        var name = label.name();
        var at = label.at();
        if (name == null || at == null) return frame.t("rights.block.entry");
        var code = name.split("\\.", 2);
        var what = code.length == 2
                ? frame.t("rights.entry.of", frame.t("rights.profession." + code[1]))
                : frame.t("rights.entry." + name);
        return frame.t("rights.entry.dated", what, frame.date(LocalDate.ofInstant(at, DENMARK)));
    }

    /** What follows of it, as a text key. */
    public static String effect(BlockedPart part) {
        return "rights.effect." + part.kind();
    }

    /** Under which heading it is offered. */
    public static @Nullable Kind headingOf(BlockedPart part, @Nullable BlockedPart before) {
        return before == null || before.kind() != part.kind() ? part.kind() : null;
    }
}
