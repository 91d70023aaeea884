package dk.livtag.walls;

import dk.livtag.People;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One line of the table of {@link AuditTests}: a request, who asks, and the row that it leaves. */
record AuditLine(List<String> words) {

    String path(UUID patient, UUID waiting, Map<String, UUID> others) {
        var path = words.get(1);
        for (var it : others.entrySet()) {
            path = path.replaceFirst("/(" + it.getKey() + ")/\\{id}", "/$1/" + it.getValue());
        }
        return path.replace("{fag}", "sygeplejerske")
                .replace("{opening}", People.id("audit opening").toString())
                .replace("{trin}", "omraade")
                .replace("{number}", "1")
                .replaceFirst("\\{number:[^/]*}", "2")
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
