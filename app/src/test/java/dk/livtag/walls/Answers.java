package dk.livtag.walls;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer as text, without what differs from one time to the next: status, headers and body. */
final class Answers {

    private Answers() {}

    static String text(MockHttpServletResponse answer, UUID asked) {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
        var body = body(answer)
                .replace(asked.toString(), "ID")
                .replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", "name=\"_$1\"");
        return answer.getStatus() + "\n" + headers + "\n" + body;
    }

    static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
