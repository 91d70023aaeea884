package dk.livtag.access.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Role;
import dk.livtag.access.walls.Routes.Route;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.Display;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** T-ROUTES, T-CSRF, T-HDR: every address of the house, asked by everybody, with and without what a form must carry. */
@HouseTest
class RouteTests {

    private static final UUID SOMETHING = new UUID(7, 7);

    @Autowired
    Routes routes;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    final Map<Role, Browser> browserOf = new EnumMap<>(Role.class);

    @BeforeEach
    void logEverybodyIn() {
        var hospital = people.hospital("Route hospital");
        for (var role : Role.values()) {
            var account = account(role, hospital);
            if (account != null) {
                browserOf.put(role, browsers.of(account));
            }
        }
    }

    private @Nullable AccountId account(Role role, OrganisationId hospital) {
        return switch (role) {
            case CLINICIAN -> people.staff("route nurse", "nurse", hospital);
            case CITIZEN -> people.citizen("route citizen", new PatientId(People.id("route citizen's own")));
            default -> role == Role.ANONYMOUS ? null : people.other("route " + role.code(), role.code(), hospital);
        };
    }

    @Test
    void eachLiesBehindADoor() {
        assertThat(routes.all())
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.behind()).as("%s has no door", it).isNotEmpty());
        System.out.printf(
                "routes %d, of which %d need a log-in and %d take an id%n",
                routes.all().size(),
                those(it -> !it.isOpen()).size(),
                those(Route::hasId).size());
    }

    @Test
    void closedOnesSendAVisitorToLogIn() {
        for (var route : those(it -> !it.isOpen())) {
            var visitor = browsers.visitor();
            var answer = visitor.send(form(visitor, route));
            assertThat(answer.getStatus()).as("%s", route).isEqualTo(303);
            assertThat(answer.getHeader("Location")).as("%s", route).isEqualTo("/log-ind");
            var program = browsers.visitor();
            assertThat(program.send(form(program, route).accept("application/json"))
                            .getStatus())
                    .as("%s", route)
                    .isIn(401, 406);
        }
    }

    @Test
    void closedOnesAreClosedToEveryOtherRole() {
        for (var route : those(it -> !it.isOpen())) {
            browserOf.forEach((role, browser) -> {
                if (!route.roles().contains(role)) {
                    assertThat(browser.send(form(browser, route)).getStatus())
                            .as("%s by %s", route, role)
                            .isIn(403, 404);
                }
            });
        }
    }

    @Test
    void nothingIsBehindAnUnknownAddress() {
        for (var path : List.of("/ukendt", "/team/../drift", "/actuator", "/actuator/health", "/api", "/v3/api-docs")) {
            assertThat(browsers.visitor().open(path).getStatus()).as(path).isIn(303, 400, 403, 404);
            assertThat(browser(Role.SYS_ADMIN).open(path).getStatus()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void formsNeedTheTokenOfTheirBrowser() {
        for (var route : unsafe()) {
            var browser = browser(route);
            assertThat(browser.send(bare(route).param("_key", key())).getStatus())
                    .as("%s without a token", route)
                    .isEqualTo(403);
            var other = token(browsers.visitor());
            assertThat(browser.send(bare(route).param("_key", key()).param("_csrf", other))
                            .getStatus())
                    .as("%s with another browser's token", route)
                    .isEqualTo(403);
        }
    }

    @Test
    void formsAreTakenFromOurOwnPagesOnly() {
        for (var route : unsafe()) {
            var browser = browser(route);
            assertThat(browser.send(form(browser, route).header("Sec-Fetch-Site", "cross-site"))
                            .getStatus())
                    .as("%s", route)
                    .isEqualTo(403);
            assertThat(browser.send(form(browser, route).header("Origin", "https://elsewhere.example"))
                            .getStatus())
                    .as("%s", route)
                    .isEqualTo(403);
        }
    }

    @Test
    void formsNeedAKey() {
        for (var route : unsafe()) {
            var browser = browser(route);
            assertThat(browser.send(bare(route).param("_csrf", token(browser))).getStatus())
                    .as("%s without a key", route)
                    .isEqualTo(400);
            assertThat(browser.send(bare(route).param("_csrf", token(browser)).param("_key", "1"))
                            .getStatus())
                    .as("%s with a key that is none", route)
                    .isEqualTo(400);
        }
    }

    @Test
    void formsSentTwiceAnswerTheSame() {
        for (var route : unsafe()) {
            var browser = browser(route);
            var key = key();
            var token = token(browser);
            var first = browser.send(bare(route).param("_csrf", token).param("_key", key));
            token = token(browser);
            var second = browser.send(bare(route).param("_csrf", token).param("_key", key));
            assertThat(second.getStatus()).as("%s again", route).isEqualTo(first.getStatus());
            assertThat(second.getHeader("Location")).as("%s again", route).isEqualTo(first.getHeader("Location"));
        }
    }

    @Test
    void aUsedKeyIsNoKeyForSomethingElse() {
        var browser = browsers.visitor();
        var key = key();
        var token = token(browser);
        var first = browser.send(visning(token, key));
        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(browser.send(visning(token, key).param("rolig", "true")).getStatus())
                .isEqualTo(422);
    }

    private static MockHttpServletRequestBuilder visning(String token, String key) {
        return request(HttpMethod.POST, "/visning")
                .accept("text/html")
                .param("_csrf", token)
                .param("_key", key)
                .param("tema", Display.Theme.values()[0].name())
                .param("skrift", Display.Size.values()[0].name())
                .param("sprog", Display.Language.DA.name());
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var route : routes.all()) {
            var browser = browser(route);
            var answer = browser.send(form(browser, route));
            headers(route.toString(), answer);
        }
        headers("an unknown address", browsers.visitor().open("/ukendt"));
    }

    private static void headers(String where, MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Content-Security-Policy"))
                .as(where)
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).as(where).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).as(where).contains("no-store");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(where).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).as(where).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).as(where).contains("camera=()");
        assertThat(answer.getHeader("Referrer-Policy")).as(where).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).as(where).contains("max-age=");
        assertThat(answer.getHeader("Server")).as(where).isNull();
        assertThat(answer.getHeader("X-Powered-By")).as(where).isNull();
    }

    private List<Route> those(Predicate<Route> wanted) {
        return routes.all().stream().filter(wanted).toList();
    }

    /** Reports of the browser itself and the container's error page carry no form. */
    private List<Route> unsafe() {
        return those(it -> !it.isSafe() && !List.of("/csp-rapport", "/error").contains(it.pattern()));
    }

    private Browser browser(Route route) {
        return route.isOpen()
                ? browsers.visitor()
                : browser(route.roles().iterator().next());
    }

    private Browser browser(Role role) {
        return browserOf.getOrDefault(role, browsers.visitor());
    }

    private static MockHttpServletRequestBuilder bare(Route route) {
        return request(HttpMethod.valueOf(route.method().name()), route.at(SOMETHING))
                .accept("text/html");
    }

    private static MockHttpServletRequestBuilder form(Browser browser, Route route) {
        var bare = bare(route);
        return route.isSafe() ? bare : bare.param("_csrf", token(browser)).param("_key", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The token that this browser's forms carry, from a page that everybody may open. */
    private static String token(Browser browser) {
        var page = new String(browser.open("/visning").getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("input[name=_csrf]").attr("value");
    }
}
