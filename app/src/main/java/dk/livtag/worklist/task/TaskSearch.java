package dk.livtag.worklist.task;

import java.time.LocalDate;
import java.util.Arrays;

/** Which tasks to list: whose, due when, which page from 1. */
public record TaskSearch(Whose whose, Due due, int page) {

    public static final int PAGE_SIZE = 50;

    private static final int SOON = 14;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public TaskSearch {
        page = Math.max(1, page);
    }

    long offset() {
        return (page - 1L) * PAGE_SIZE;
    }

    /** Mine: of my part in a team, or of somebody's whom I stand in for. The team's: of all in my teams. */
    public enum Whose {
        MINE("mine"),
        TEAM("teamet");

        private final String word;

        Whose(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Whose of(String word) {
            return word.equals(TEAM.word) ? TEAM : MINE;
        }
    }

    /** When they are due, by the word in the address. */
    public enum Due {
        ALL("alle"),
        OVERDUE("forfaldne"),
        TODAY("i-dag"),
        SOON("14-dage"),
        /** Overdue and today's together: what a day begins with. */
        NOW("nu");

        private final String word;

        Due(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Due of(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word.equals(word) && it != NOW)
                    .findFirst()
                    .orElse(ALL);
        }

        LocalDate from(LocalDate today) {
            return switch (this) {
                case ALL, OVERDUE, NOW -> EARLIEST;
                case TODAY -> today;
                case SOON -> today.plusDays(1);
            };
        }

        LocalDate to(LocalDate today) {
            return switch (this) {
                case ALL -> LATEST;
                case OVERDUE -> today.minusDays(1);
                case TODAY, NOW -> today;
                case SOON -> today.plusDays(TaskSearch.SOON);
            };
        }
    }
}
