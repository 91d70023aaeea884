package dk.livtag.access.walls;

import dk.livtag.access.session.WantedPage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a person without a log-in to the log-in page, and tells a program 401. */
class ToLogIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (Interrupted.isForm(request)) {
            Interrupted.keep(request, response, HttpStatus.UNAUTHORIZED);
            return;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            WantedPage.remember(request, response);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/log-ind");
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
