package dk.livtag.worklist.search;

import java.util.Arrays;

/** How the list of citizens may be sorted, by the word in the address. */
public enum CitizenOrder {
    NAME("navn"),
    NEWEST("nyeste"),
    LONGEST("laengst"),
    AGE("alder");

    private final String word;

    CitizenOrder(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** By name, unless another known order is asked for. */
    public static CitizenOrder of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(NAME);
    }
}
