package dk.livtag.access.web;

import dk.livtag.kernel.Refusal.StepUpNeeded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Hands back a form or an address that wants a fresh log-in, so that nothing written is lost while the person proves who she is. */
@Component
class StepUp implements HandlerExceptionResolver, Ordered {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception why) {
        if (!(why instanceof StepUpNeeded) || !isPage(request)) {
            return null;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_user_authentication\"");
        var page = new StepUpPage(
                request.getRequestURI(),
                InterruptedPage.kept(request.getParameterMap()),
                request.getMethod().equals("POST"));
        return new ModelAndView("access/stepUp", Map.of("page", page), HttpStatus.UNAUTHORIZED);
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
