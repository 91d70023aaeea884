package dk.livtag.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever has to log in first comes to the page she asked for. */
@HouseTest
class WantedPageTests {

    private static final String COOKIE = "__Host-livtag-til";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void isOpenedAfterLogIn() {
        var home = home(nurse(), asked("/team/opgaver"));
        assertThat(home.getRedirectedUrl()).isEqualTo("/team/opgaver");
        assertThat(Objects.requireNonNull(home.getCookie(COOKIE)).getMaxAge()).isZero();
    }

    @Test
    void isNotOpenedForSomebodyOfAnotherKind() {
        assertThat(home(citizen(), asked("/team/opgaver")).getRedirectedUrl()).isEqualTo("/mit");
    }

    @Test
    void isNeverOnAnotherSite() {
        assertThat(home(nurse(), new Cookie(COOKIE, "//evil.example/team")).getRedirectedUrl())
                .isEqualTo("/team/dag");
    }

    @Test
    void keepsNoSearch() {
        assertThat(asked("/team/borgere?ord=Kirsten").getValue()).isEqualTo("/team/borgere");
    }

    private Cookie asked(String address) {
        var answer = browsers.visitor().open(address);
        assertThat(answer.getHeader("Location")).isEqualTo("/log-ind");
        return Objects.requireNonNull(answer.getCookie(COOKIE));
    }

    private MockHttpServletResponse home(AccountId account, Cookie kept) {
        return browsers.of(account).send(get("/hjem").accept("text/html").cookie(kept));
    }

    private AccountId nurse() {
        return people.staff("Wanted nurse", "nurse", people.hospital("Wanted hospital"));
    }

    private AccountId citizen() {
        return people.citizen("Wanted citizen", new PatientId(People.id("wanted citizen's own")));
    }
}
