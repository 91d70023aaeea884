package dk.livtag.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, for a program: the error page's content as problem details (RFC 9457). */
public final class Problem {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Problem() {}

    /** Whether the client asks for JSON and not for a page. */
    public static boolean isWanted(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            var wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream().anyMatch(Problem::isJson)
                    && wanted.stream().noneMatch(it -> it.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    static void write(ErrorPage page, Frame frame, HttpServletResponse response) throws IOException {
        var body = JSON.writeValueAsBytes(described(page, frame, response.getStatus()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> described(ErrorPage page, Frame frame, int status) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", frame.t(page.titleKey()));
        problem.put("status", status);
        problem.put(
                "detail",
                page.reason() == null
                        ? frame.t(page.textKey())
                        : frame.t(page.reason(), page.reasonArguments().toArray()));
        if (!page.code().isEmpty()) {
            problem.put("code", page.code());
        }
        return problem;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
