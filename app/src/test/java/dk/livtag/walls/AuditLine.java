package dk.livtag.walls;

import dk.livtag.People;
import java.util.List;
import java.util.UUID;

/** One line of the table of what each access leaves in the log. */
record AuditLine(List<String> words) {

    String path(UUID patient, UUID waiting, UUID conference) {
        return words.get(1)
                .replace("{fag}", "sygeplejerske")
                .replace("{opening}", People.id("audit opening").toString())
                .replaceFirst("/(konference|moede)/\\{id}", "/$1/" + conference)
                .replace("{id}", (words.get(1).contains("henvisninger") ? waiting : patient).toString());
    }

    String who() {
        return words.get(2);
    }

    String row() {
        return String.join(" ", words.subList(3, words.size()));
    }

    boolean isRefused() {
        return words.contains("HIDE");
    }

    boolean isPost() {
        return words.getFirst().equals("POST");
    }

    @Override
    public String toString() {
        return words.get(0) + " " + words.get(1) + " by " + who();
    }
}
