package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.MatrixCase;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The pages that show a kind of record, for the cases of the access matrix. A new module adds the line of its page.
 *
 * @param browsers in front of the house
 */
record MatrixPages(Browsers browsers) {

    private static final List<Place> PLACES = List.of(
            new Place(ResourceType.PUBLIC_CONTENT, Action.READ, "/hjaelp", "<h1"),
            new Place(ResourceType.DEMOGRAPHICS, Action.READ, "/team/borger/%s/overblik", "Given Family"),
            new Place(ResourceType.DEMOGRAPHICS, Action.SEARCH, "/team/borgere?navn=%s", "Given Family"),
            new Place(ResourceType.RECORD, Action.EXPORT, "/mit/kopi.json", "madeAt"),
            new Place(ResourceType.AUDIT_OWN, Action.READ, "/mit/log", "Hvem har kigget"),
            new Place(ResourceType.BLOCK, Action.READ, "/mit/spaerring", "Dine spærringer"),
            new Place(ResourceType.AUDIT_ORG, Action.READ, "/tilsyn/noedadgang", "Venter på dig"),
            new Place(ResourceType.CARE_PLAN, Action.READ, "/team/borger/%s/overblik", MatrixHouse.DOCTOR));

    /**
     * One page.
     *
     * @param path with a place for the patient's id, where it has one
     * @param shows what stands on it when it shows the kind of record
     */
    private record Place(ResourceType type, Action action, String path, String shows) {

        boolean isOf(Request request) {
            return type == request.target().type() && action == request.action() && isMeant(request);
        }

        /** A page of one's own cannot be asked for somebody else's; the officer's page states its case. */
        private boolean isMeant(Request request) {
            return switch (type) {
                case AUDIT_OWN, BLOCK, RECORD ->
                    request.actor().patient() == null
                            || request.actor().patient().equals(request.target().patient());
                case AUDIT_ORG ->
                    request.actor().role() != Role.DPO
                            || (request.context().grounds().caseNumber() != null
                                    && Objects.equals(
                                            request.actor().organisation(),
                                            request.target().organisation()));
                default -> true;
            };
        }
    }

    boolean shows(MatrixCase matrix) {
        var request = matrix.request();
        return request.context().app() == null
                && List.of(SignIn.USUAL, SignIn.FRESH)
                        .contains(request.context().signIn())
                && !matrix.expected().equals("STEP_UP")
                && place(request).isPresent();
    }

    void check(MatrixCase matrix) {
        var request = matrix.request();
        var place = place(request).orElseThrow();
        var patient = request.target().patient() == null
                ? UUID.randomUUID()
                : request.target().patient().value();
        var browser = browser(request);
        var answer = browser.open(place.path().formatted(patient));
        switch (matrix.expected()) {
            case "ALLOW", "ALLOW_FILTERED" -> {
                assertThat(answer.getStatus()).as("%s", matrix).isEqualTo(200);
                assertThat(Answers.body(answer)).as("%s", matrix).contains(place.shows());
            }
            case "HIDE" -> hidden(matrix, place, browser, patient);
            case "ANON" -> assertThat(answer.getStatus()).as("%s", matrix).isIn(303, 401);
            default -> assertThat(answer.getStatus()).as("%s", matrix).isEqualTo(403);
        }
    }

    /** The very answer that a random id gets; or the page of somebody known by name, without what is hidden. */
    private static void hidden(MatrixCase matrix, Place place, Browser browser, UUID patient) {
        var answer = browser.open(place.path().formatted(patient));
        assertThat(Answers.body(answer)).as("%s", matrix).doesNotContain(place.shows());
        if (answer.getStatus() != 200) {
            var random = UUID.randomUUID();
            assertThat(Answers.text(answer, patient))
                    .as("%s", matrix)
                    .isEqualTo(Answers.text(browser.open(place.path().formatted(random)), random));
        }
    }

    private Browser browser(Request request) {
        var account = request.actor().account();
        return account == null ? browsers.visitor() : browsers.of(account);
    }

    private static Optional<Place> place(Request request) {
        return PLACES.stream().filter(it -> it.isOf(request)).findFirst();
    }
}
