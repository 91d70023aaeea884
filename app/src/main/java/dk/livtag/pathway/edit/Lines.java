package dk.livtag.pathway.edit;

import dk.livtag.pathway.edit.Against.Line;
import java.util.ArrayList;
import java.util.List;

/** The lines that one text has and another has not, in their order: what is left beside the longest common part. */
final class Lines {

    private Lines() {}

    static List<Line> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var common = common(old, now);
        var lines = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(false, old.get(i++)));
            } else {
                lines.add(new Line(true, now.get(j++)));
            }
        }
        return List.copyOf(lines);
    }

    /** How many lines are common from each pair of places to the end. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
