package dk.livtag.worklist;

/** Which citizens to list: part of a name (empty for all), only those who are mine, in which order, which page from 1. */
public record CitizenSearch(String name, boolean mine, CitizenOrder order, int page) {

    public static final int PAGE_SIZE = 50;

    private static final int LONGEST_NAME = 100;

    public CitizenSearch {
        name = name.strip();
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        page = Math.max(1, page);
    }

    /** What SQL's like looks for: any part of the name, and no character with a meaning of its own. */
    String pattern() {
        return "%" + name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    long offset() {
        return (page - 1L) * PAGE_SIZE;
    }
}
