package dk.livtag.access.walls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Lets staff pages load the house's one script. By the address alone, so that a hidden page answers like any other. */
class StaffScript implements HeaderWriter {

    private static final String ALLOWED = "; script-src 'self'; connect-src 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (path.startsWith("/team/") || path.startsWith("/drift/")) {
            response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY + ALLOWED);
        }
    }
}
