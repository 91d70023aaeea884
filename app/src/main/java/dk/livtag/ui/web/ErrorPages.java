package dk.livtag.ui.web;

import dk.livtag.kernel.Refusal;
import dk.livtag.ui.ErrorPage;
import dk.livtag.ui.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what went wrong into a page. An address that does not exist, an id that does not, and one that is not yours to
 * know are the same page to the last byte.
 */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return switch (refusal) {
            case Refusal.NotFound _ -> notFound();
            case Refusal.Forbidden _ -> page(HttpStatus.FORBIDDEN, "forbidden");
            case Refusal.Conflict it -> model(HttpStatus.CONFLICT, ErrorPage.of("conflict", it));
            case Refusal.RuleBroken it -> model(HttpStatus.UNPROCESSABLE_CONTENT, ErrorPage.of("rule", it));
            case Refusal.StepUpNeeded _ -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_user_authentication\"");
                yield page(HttpStatus.UNAUTHORIZED, "step-up");
            }
            case Refusal.SignInNeeded _ ->
                Problem.isWanted(request)
                        ? page(HttpStatus.UNAUTHORIZED, "sign-in")
                        : new ModelAndView("redirect:/log-ind");
        };
    }

    /** An id in the address that cannot be one. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException e) {
        return notFound();
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return known.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                    ? notFound()
                    : page(HttpStatus.valueOf(known.getStatusCode().value()), "request");
        }
        var code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Unexpected, shown to the user as {}", code, e);
        return model(HttpStatus.INTERNAL_SERVER_ERROR, ErrorPage.fault(code));
    }

    static ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, "not-found");
    }

    static ModelAndView page(HttpStatus status, String key) {
        return model(status, ErrorPage.of(key));
    }

    private static ModelAndView model(HttpStatus status, ErrorPage page) {
        return new ModelAndView("ui/error", Map.of("page", page), status);
    }
}
