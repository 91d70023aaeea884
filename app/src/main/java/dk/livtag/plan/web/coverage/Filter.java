package dk.livtag.plan.web.coverage;

import dk.livtag.plan.coverage.Covered.Sought;
import dk.livtag.plan.web.Answered;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What was chosen to look for. */
final class Filter {

    private static final int LONGEST = 60;

    private Filter() {}

    static Sought of(Map<String, String> fields) {
        var programme = fields.getOrDefault("program", "");
        var area = Answered.area(fields.getOrDefault("omraade", ""));
        return new Sought(
                programme.length() > LONGEST ? "" : programme,
                area == null ? "" : area.name(),
                "ja".equals(fields.get("kun")));
    }

    static String query(Sought it) {
        return "program=" + URLEncoder.encode(it.programme(), StandardCharsets.UTF_8) + "&omraade=" + it.area()
                + (it.unanswered() ? "&kun=ja" : "");
    }
}
