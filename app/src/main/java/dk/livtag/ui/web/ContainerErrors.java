package dk.livtag.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors from before any controller: a closed door, an unknown address, a form without its token. */
@Controller
class ContainerErrors implements ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = HttpStatus.resolve(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpStatus.NOT_FOUND.value());
        return switch (status) {
            case FORBIDDEN -> ErrorPages.page(HttpStatus.FORBIDDEN, "forbidden");
            case BAD_REQUEST, UNPROCESSABLE_CONTENT -> ErrorPages.page(status, "request");
            case UNAUTHORIZED -> ErrorPages.page(status, "sign-in");
            case INTERNAL_SERVER_ERROR -> ErrorPages.page(status, "unexpected");
            case null, default -> ErrorPages.notFound();
        };
    }
}
