package dk.livtag.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.TestWall.Moved;
import dk.livtag.access.facts.Decisions;
import dk.livtag.access.session.SessionCookie;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a log-in lasts, on a wall that the test moves (ASVS V7.3, V7.4). */
@HouseTest
class SessionLimitTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int HERE = 200;
    private static final int TO_LOG_IN = 303;

    @Autowired
    Moved wall;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Sessions sessions;

    @Autowired
    Decisions decisions;

    @Autowired
    PlatformTransactionManager transactions;

    private AccountId nurse;
    private AccountId citizen;
    private PatientId patient;

    @BeforeEach
    void makePeople() {
        var team = accepted.team("Session hospital");
        nurse = team.nurse();
        patient = accepted.person("Sia", "Session", team, Instant.parse("2026-03-01T09:00:00Z"));
        citizen = people.citizen("session limit citizen", patient);
    }

    @AfterEach
    void goBack() {
        wall.back();
        SecurityContextHolder.clearContext();
    }

    @Test
    void staffAreLoggedOutAfterAQuarterOfAnHourWithoutARequest() {
        endsAfterIdle(browsers.of(nurse), "/team/dag", Duration.ofMinutes(15));
    }

    @Test
    void citizensAreLoggedOutAfterHalfAnHourWithoutARequest() {
        endsAfterIdle(browsers.of(citizen), "/mit", Duration.ofMinutes(30));
    }

    @Test
    void staffAreLoggedOutAfterEightHoursWhateverTheyDid() {
        endsAfter(browsers.of(nurse), "/team/dag", Duration.ofHours(8), Duration.ofMinutes(10));
    }

    @Test
    void citizensAreLoggedOutAfterTwelveHoursWhateverTheyDid() {
        endsAfter(browsers.of(citizen), "/mit", Duration.ofHours(12), Duration.ofMinutes(20));
    }

    @Test
    void aClosedAccountIsOutAtItsNextRequest() {
        var left = people.staff("session nurse who left", "nurse", people.hospital("Session hospital"));
        var browser = browsers.of(left);
        assertThat(browser.open("/team/dag").getStatus()).isEqualTo(HERE);
        people.owner()
                .sql("update account set active = false where id = :id")
                .param("id", left.value())
                .update();
        assertThat(browser.open("/team/dag").getStatus()).isEqualTo(TO_LOG_IN);
    }

    @Test
    void whoLogsOutCannotBeSentAgain() throws Exception {
        var token = logIn(nurse, new MockHttpServletRequest());
        var browser = browsers.with(token);
        assertThat(browser.open("/team/dag").getStatus()).isEqualTo(HERE);

        browser.submit("/team/dag", "/log-ud", java.util.Map.of());

        assertThat(browsers.with(token).open("/team/dag").getStatus()).isEqualTo(TO_LOG_IN);
    }

    @Test
    void loggingInGivesANewCookieAndTheOldOneIsWorthNothing() {
        var before = logIn(nurse, new MockHttpServletRequest());
        var again = new MockHttpServletRequest();
        again.setCookies(new Cookie(SessionCookie.NAME, before));

        var after = logIn(nurse, again);

        assertThat(after).isNotEqualTo(before);
        assertThat(browsers.with(before).open("/team/dag").getStatus()).isEqualTo(TO_LOG_IN);
        assertThat(browsers.with(after).open("/team/dag").getStatus()).isEqualTo(HERE);
    }

    @Test
    void aCookieThatTheVisitorBroughtIsNeverALogIn() {
        var planted = SessionCookie.random();
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(SessionCookie.NAME, planted));

        assertThat(logIn(nurse, request)).isNotEqualTo(planted);
        assertThat(browsers.with(planted).open("/team/dag").getStatus()).isEqualTo(TO_LOG_IN);
    }

    @Test
    void aLogInIsFreshForFiveMinutesAndAgainWhenProvedAgain() {
        var token = logIn(citizen, new MockHttpServletRequest());
        assertThat(export(token)).isEqualTo("ALLOW");
        wall.moveOn(Duration.ofMinutes(5).minus(SECOND));
        assertThat(export(token)).isEqualTo("ALLOW");
        wall.moveOn(SECOND);
        assertThat(export(token)).isEqualTo("STEP_UP");

        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(SessionCookie.NAME, token));
        within(() -> {
            sessions.reprove(request);
            return true;
        });

        assertThat(export(token)).isEqualTo("ALLOW");
    }

    private void endsAfterIdle(Browser browser, String page, Duration idle) {
        assertThat(browser.open(page).getStatus()).isEqualTo(HERE);
        wall.moveOn(idle.minusMinutes(1));
        assertThat(browser.open(page).getStatus()).isEqualTo(HERE);
        wall.moveOn(idle.plus(SECOND));
        assertThat(browser.open(page).getStatus()).isEqualTo(TO_LOG_IN);
    }

    private void endsAfter(Browser browser, String page, Duration longest, Duration step) {
        for (var at = Duration.ZERO; at.compareTo(longest) < 0; at = at.plus(step)) {
            assertThat(browser.open(page).getStatus()).as("after %s", at).isEqualTo(HERE);
            wall.moveOn(step);
        }
        assertThat(browser.open(page).getStatus()).isEqualTo(TO_LOG_IN);
    }

    private String logIn(AccountId account, MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        within(() -> {
            sessions.open(account, LogIn.Assurance.SUBSTANTIAL, request, response);
            return true;
        });
        SecurityContextHolder.clearContext();
        return Objects.requireNonNull(response.getCookie(SessionCookie.NAME)).getValue();
    }

    private String export(String token) {
        var caller = sessions.caller(token).orElseThrow();
        var record = Resource.of(ResourceType.RECORD, patient);
        return within(
                () -> decisions.decide(caller, Action.EXPORT, record, null).code());
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }
}
