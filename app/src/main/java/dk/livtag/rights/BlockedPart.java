package dk.livtag.rights;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a block (spærring) hides, or from whom.
 *
 * @param target id or code of it; empty for the whole record
 */
public record BlockedPart(Kind kind, String target) {

    public static final BlockedPart EVERYTHING = new BlockedPart(Kind.ALL, "");

    /** The kinds of data that a citizen chooses between. */
    public static final Set<String> CATEGORIES =
            Set.of("care_plan", "goal_copm", "note", "psych_note", "prom", "referral");

    /** From everybody, from some, or one part of the record. */
    public enum Kind {
        ALL,
        ORG,
        PROFESSION,
        PERSON,
        CATEGORY,
        ITEM;

        /** Whoever wrote a part of the record may go on reading what she wrote; a block of people means them all. */
        boolean sparesAuthor() {
            return this == CATEGORY || this == ITEM;
        }
    }

    /** As it stands in a form. */
    public static Optional<BlockedPart> read(String value) {
        var part = value.split(":", 2);
        return Arrays.stream(Kind.values())
                .filter(it -> it.name().equals(part[0]))
                .findFirst()
                .map(it -> new BlockedPart(it, part.length == 2 ? part[1] : ""));
    }

    public String value() {
        return kind + ":" + target;
    }
}
