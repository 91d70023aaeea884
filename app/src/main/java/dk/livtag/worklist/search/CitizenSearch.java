package dk.livtag.worklist.search;

/** Which citizens to list: part of a name (empty for all), of which list, in which order, which page from 1. */
public record CitizenSearch(String name, CitizenList list, CitizenOrder order, int page) {

    public static final int PAGE_SIZE = 50;

    private static final int LONGEST_NAME = 100;

    public CitizenSearch {
        name = name.strip();
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        page = Math.max(1, page);
    }

    public CitizenSearch in(CitizenList other) {
        return new CitizenSearch(name, other, order, 1);
    }

    public CitizenSearch onPage(int other) {
        return new CitizenSearch(name, list, order, other);
    }

    /** What SQL's like looks for: any part of the name, and no character with a meaning of its own. */
    public String pattern() {
        return "%" + name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public long offset() {
        return (page - 1L) * PAGE_SIZE;
    }
}
