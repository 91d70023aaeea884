package dk.livtag.pathway.edit;

/**
 * What somebody wants a programme to say (udkast), and why.
 *
 * @param seen number of the latest own version that the writer knows; 0 where there was none
 */
public record Edit(String text, int seen, String why) {

    public static final int LONGEST_WHY = 500;

    /** Tells one text from another, so that nobody saves a text whose difference she has not seen. */
    public String mark() {
        return seen + "-"
                + Integer.toHexString(OwnText.numbered(text, 0).strip().hashCode());
    }

    Edit numbered() {
        return new Edit(OwnText.numbered(text, seen + 1), seen, why.strip());
    }
}
