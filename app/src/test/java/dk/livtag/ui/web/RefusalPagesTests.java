package dk.livtag.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.kernel.Refusal;
import dk.livtag.ui.ErrorPage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class RefusalPagesTests {

    private final ErrorPages pages = new ErrorPages();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void haveTheStatusOfWhatHappened() {
        assertThat(shown(new Refusal.NotFound("x")).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(shown(new Refusal.Forbidden("x")).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(shown(new Refusal.Conflict("x")).getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(shown(new Refusal.RuleBroken("x")).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(shown(new Refusal.StepUpNeeded("x")).getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void sayWhichRuleWasBroken() {
        var page = (ErrorPage) shown(new Refusal.RuleBroken("ui.ring", "12 34 56 78"))
                .getModel()
                .get("page");

        assertThat(page)
                .extracting(ErrorPage::reason, ErrorPage::reasonArguments)
                .containsExactly("ui.ring", List.of("12 34 56 78"));
    }

    @Test
    void askForAStrongerLogInInTheWordsOfTheStandard() {
        shown(new Refusal.StepUpNeeded("x"));

        assertThat(response.getHeader("WWW-Authenticate")).contains("error=\"insufficient_user_authentication\"");
    }

    @Test
    void sendAPersonWithoutLogInToTheLogInPage() {
        assertThat(shown(new Refusal.SignInNeeded("x")).getViewName()).isEqualTo("redirect:/log-ind");
    }

    @Test
    void tellAProgramWithoutLogInThatItNeedsOne() {
        request.addHeader("Accept", "application/json");

        assertThat(shown(new Refusal.SignInNeeded("x")).getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void showAFaultOfOursByItsCodeOnly() {
        var shown = pages.unexpected(new IllegalStateException("secret"));

        assertThat(shown.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(shown.getModel())).doesNotContain("secret");
        assertThat(page(shown).code()).matches("[0-9a-f]{8}");
    }

    private static ErrorPage page(ModelAndView shown) {
        return (ErrorPage) Objects.requireNonNull(shown.getModel().get("page"));
    }

    private ModelAndView shown(Refusal refusal) {
        return pages.refused(refusal, request, response);
    }
}
