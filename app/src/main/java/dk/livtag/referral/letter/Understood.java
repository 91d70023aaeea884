package dk.livtag.referral.letter;

import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was understood of a letter. */
public record Understood(List<Finding> findings) {

    public Understood {
        findings = List.copyOf(findings);
    }

    /** The answers that it proposes, page by page. */
    public Map<Question, Fields> proposed() {
        var pages = new EnumMap<Question, Map<String, List<String>>>(Question.class);
        for (var finding : findings) {
            var page = pages.computeIfAbsent(finding.topic().question(), _ -> new TreeMap<>());
            for (var value : finding.values()) {
                page.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value.value());
            }
        }
        var proposed = new EnumMap<Question, Fields>(Question.class);
        pages.forEach((question, fields) -> proposed.put(question, new Fields(fields)));
        return proposed;
    }
}
