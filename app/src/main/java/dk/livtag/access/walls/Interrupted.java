package dk.livtag.access.walls;

import dk.livtag.access.web.InterruptedPage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A form whose log-in ended while it was being written: what stands in it is handed back, to be sent again. */
final class Interrupted {

    private Interrupted() {}

    /** Whether a person sent it, from one of our own pages (SameOrigin has seen to that), with something written. */
    static boolean isForm(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var isFromBrowser =
                request.getHeader("Sec-Fetch-Site") != null || request.getHeader(HttpHeaders.ORIGIN) != null;
        return request.getMethod().equals("POST")
                && isFromBrowser
                && accept != null
                && accept.contains("text/html")
                && !InterruptedPage.kept(request.getParameterMap()).isEmpty();
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException, IOException {
        response.setStatus(status.value());
        request.getRequestDispatcher(InterruptedPage.PATH).forward(request, response);
    }
}
