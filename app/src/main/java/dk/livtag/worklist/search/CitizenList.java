package dk.livtag.worklist.search;

import java.util.Arrays;

/** The lists of citizens that everybody has (faste lister), by the word in the address. */
public enum CitizenList {
    ALL("alle"),
    /** Who has the reader in the team. */
    MINE("mine"),
    NEW("nye"),
    /** Something is overdue. */
    OVERDUE("over-tiden"),
    /** A chosen profession has not assessed yet. */
    UNASSESSED("vurdering-mangler"),
    /** Nobody has met the person for some weeks. */
    UNSEEN("ikke-set"),
    PAUSED("pause"),
    /** Goes on after the expected end (L12). */
    OVERRUN("laengere-end-ventet"),
    /** A step waits for a profession that nobody in the team has. */
    UNMANNED("ingen-til-skridt");

    private final String word;

    CitizenList(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** All, unless another known list is asked for. */
    public static CitizenList of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
