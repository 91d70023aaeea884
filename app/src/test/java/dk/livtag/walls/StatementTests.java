package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.CountedSql;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.walls.Routes;
import dk.livtag.conference.ManyConferred;
import dk.livtag.measure.Measured;
import dk.livtag.plan.ManyPlanned;
import dk.livtag.referral.SelfReferrals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements each page costs: exactly as many as stand here, whether there is one row or two hundred. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTests {

    /** Page, who opens it, statements for its content, statements for the decision on access. */
    private static final String PAGES = """
            /                                visitor   0 0
            /hjaelp                          visitor   0 0
            /was                             visitor   0 0
            /visning                         visitor   0 0
            /log-ind                         visitor   0 0
            /henvis                          visitor   2 0
            /henvis/{number:[1-7]}           applicant 1 0
            /henvis/tjek                     applicant 1 0
            /henvis/pause                    applicant 1 0
            /henvis/fortsaet                 visitor   0 0
            /henvis/status                   visitor   0 0
            /henvis/status/tak               visitor   0 0
            /henvis/fag                      visitor   2 0
            /henvis/fag/brev                 colleague 1 0
            /henvis/fag/{number:[1-7]}       colleague 1 0
            /henvis/tak                      sender    1 0
            /hjem                            nurse     0 0
            /mit                             citizen   6 1
            /mit/plan                        citizen   7 1
            /mit/menu                        citizen   0 0
            /mit/henvisning                  citizen   2 1
            /mit/plads                       citizen   1 0
            /team/dag                        nurse     6 0
            /team/opgaver                    nurse     2 0
            /team/borgere                    nurse     5 0
            /mit/log                         citizen   2 1
            /mit/kopi                        citizen   0 0
            /mit/kopi.json                   citizen   1 1
            /mit/kopi.pdf                    citizen   13 1
            /mit/spaerring                   citizen   1 1
            /mit/spaerring/ny                citizen   1 1
            /mit/samtykke                    citizen   2 1
            /team/borger/{id}/samtykke       nurse     5 1
            /mit/moede                       citizen   1 1
            /mit/moede/{id}                  citizen   4 1
            /mit/moede/{id}/aftaler          citizen   4 1
            /mit/moede/{id}/aftaler.pdf      citizen   4 1
            /mit/skema                       citizen   1 1
            /mit/skema/{id}                  citizen   4 1
            /mit/skema/{id}/{number:[1-9]|[1-9][0-9]} citizen   4 1
            /mit/skema/{id}/tjek             citizen   4 1
            /mit/skema/{id}/tak              citizen   5 1
            /mit/skema/{id}/pas-paa          citizen   4 1
            /mit/skema/{id}/nej              citizen   4 1
            /mit/udvikling                   citizen   1 1
            /team/borger/{id}/maalinger      nurse     3 1
            /team/maaling/{id}               nurse     6 1
            /team/maaling/{id}/indtast       nurse     6 1
            /team/maaling/{id}/svar.json     nurse     4 1
            /team/borger/{id}/maalinger.csv  nurse     1 1
            /team/maalinger/kodebog.csv      nurse     0 0
            /team/maalinger/licenser         nurse     2 0
            /team/konferencer                nurse     3 0
            /team/konference/{id}            nurse     11 1
            /team/konference/{id}/ret        nurse     6 1
            /team/konference/{id}/linje      nurse     8 1
            /team/konference/{id}/tavle      nurse     11 1
            /team/konference/{id}/laes-hoejt nurse     3 1
            /team/konference/{id}/invitation nurse     4 1
            /team/konference/{id}/aftaler.pdf nurse     4 1
            /team/borger/{id}/konference     nurse     6 1
            /team/soeg                       nurse     2 0
            /team/borger/{id}/overblik       nurse     7 1
            /team/borger/{id}/cpr            nurse     3 1
            /team/borger/{id}/henvisning     nurse     4 1
            /team/borger/{id}/forloeb        nurse     8 1
            /team/borger/{id}/forloeb/styr   nurse     5 1
            /team/borger/{id}/forloeb/plan   nurse     6 1
            /team/borger/{id}/behandlerteam  nurse     9 1
            /team/borger/{id}/vurderinger    nurse     7 1
            /team/borger/{id}/vurderinger/valg nurse     6 1
            /team/borger/{id}/fag/{fag}      nurse     10 1
            /team/borger/{id}/fag/{fag}/ret  nurse     10 1
            /team/mig                        nurse     4 0
            /team/programmer                 nurse     2 0
            /team/programmer/{programme}     nurse     3 0
            /team/programmer/{programme}/ret leader    4 0
            /team/programmer/{programme}/proev nurse     2 0
            /team/henvisninger               nurse     3 0
            /team/henvisninger?vis=afgjorte  nurse     3 0
            /team/henvisninger/{id}          nurse     6 1
            /team/henvisninger/{id}/tag-imod nurse     8 1
            /team/henvisninger/{id}/afvis    nurse     6 1
            /team/henvisninger/{id}/spoerg   nurse     6 1
            /team/henvisninger/{id}/send-videre nurse     7 1
            /team/henvisninger/{id}/venteliste nurse     6 1
            /team/henvisninger/tal           nurse     3 0
            /team/henvisninger/tal.csv       nurse     2 0
            /team/venteliste                 nurse     3 0
            /team/noedadgang                 nurse     1 0
            /tilsyn/noedadgang               officer   1 0
            /tilsyn/noedadgang/{opening}     officer   1 0
            /drift/sundhed                   operator  1 0
            """ + PlanRows.COSTS;

    /** What each request costs whatever it shows: who asks, told to the database, the row in the log, and the tasks counted in the list of places. */
    private static final List<String> HOUSE = List.of(
            "livtag.ctx", "sec.session_caller", "update session", "insert into audit_leaf", "with us as materialized");

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    ManyConferred conferred;

    @Autowired
    ManyPlanned planned;

    @Autowired
    SelfReferrals referrals;

    @Autowired
    Routes routes;

    private House small;
    private House large;

    /** A hospital with its people; waiting referrals are shown by one of them. */
    private record House(Map<String, Browser> browsers, UUID patient, UUID waiting, Map<String, UUID> others) {

        UUID opening() {
            return People.id("opening of " + patient);
        }
    }

    @BeforeAll
    void fill() throws Exception {
        small = house("Count small hospital", 1, "2001");
        large = house("Count large hospital", 200, "2002");
    }

    private House house(String name, int many, String numbers) throws Exception {
        var team = accepted.team(name);
        var first = accepted.person(name, "Person 0", team, Instant.parse("2026-11-20T09:00:00Z"));
        for (var i = 1; i < many; i++) {
            accepted.person(name, "Person " + i, team, Instant.parse("2026-11-20T09:00:00Z"));
        }
        accepted.number(first, "010180" + numbers);
        UUID waiting = null;
        for (var i = 0; i < 2 * many; i++) {
            waiting = referrals
                    .send(team.hospital(), "010180%s".formatted(numbers))
                    .value();
        }
        decideHalf(team, many, first.value());
        var senders = new Senders(browsers);
        var open = Map.of(
                "visitor", browsers.visitor(),
                "applicant", senders.applicant(name),
                "sender", senders.sender(name),
                "colleague", senders.colleague(name),
                "nurse", browsers.of(team.nurse()),
                "citizen", browsers.of(people.citizen(name + " citizen", first)),
                "leader", browsers.of(people.other(name + " leader", "org_admin", team.hospital())),
                "officer", browsers.of(people.other(name + " officer", "dpo", team.hospital())),
                "operator", browsers.of(people.other(name + " operator", "sys_admin", team.hospital())));
        Openings.add(people, first, team.nurse(), "opening of " + first.value());
        var others = Map.of(
                "konference|moede", conferred.sentToAll(team, first),
                "problem|mit/maal", planned.problems(team, first, many),
                "team/maal|oenske", planned.goals(team, first, many),
                "indsats", planned.items(team, first, many),
                "skema|maaling", Measured.sent(people, team.hospital().value(), first.value(), "nrs"));
        return new House(open, first.value(), java.util.Objects.requireNonNull(waiting), others);
    }

    /** Half of them are declined, one is accepted, the latest wait. */
    private void decideHalf(Accepted.Team team, int many, UUID patient) {
        people.asSuperuser(
                """
                update referral set state = 'DECLINED', decided_at = '2026-11-20', decided_by = :nurse,
                    decline_reason = 'NOT_CHRONIC_PAIN', decline_words = '', decline_told = false
                where id in (select id from referral where organisation_id = :hospital order by received_at limit :many)
                """,
                Map.of(
                        "nurse",
                        team.nurse().value(),
                        "hospital",
                        team.hospital().value(),
                        "many",
                        many));
        var one = referrals.send(team.hospital(), "0101802003").value();
        people.asSuperuser("""
                update referral set state = 'ACCEPTED', decided_at = '2026-11-20', decided_by = :nurse, patient_id = :patient,
                    doctor_id = :nurse, contact_nurse_id = :nurse, programme = 'hospital'
                where id = :id
                """, Map.of("nurse", team.nurse().value(), "patient", patient, "id", one));
    }

    @Test
    void everyPageCostsWhatStandsHere() {
        assertThat(costs(small)).isEqualTo(PAGES);
    }

    @Test
    void twoHundredRowsCostWhatOneCosts() {
        assertThat(costs(large)).isEqualTo(PAGES);
    }

    @Test
    void everyPageStandsHere() {
        var listed = PAGES.lines()
                .map(it -> it.split(" ")[0].split("\\?")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        var all = routes.all().stream()
                .filter(Routes.Route::isSafe)
                .map(Routes.Route::pattern)
                .filter(Predicate.not(Set.of("/error")::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(all);
    }

    private String costs(House house) {
        return PAGES.lines()
                .map(it -> it.split(" +"))
                .map(it -> cost(house, it[0], it[1]))
                .collect(Collectors.joining());
    }

    private static UUID id(House house, String page) {
        return house.others().entrySet().stream()
                .filter(it -> page.matches(".*/(" + it.getKey() + ")/\\{id}.*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(page.contains("henvisninger") ? house.waiting() : house.patient());
    }

    private static String cost(House house, String page, String who) {
        var path = page.replaceFirst("\\{number:[^/]*}", "2")
                .replace("{fag}", "sygeplejerske")
                .replace("{trin}", "omraade")
                .replace("{number}", "1")
                .replace("{programme}", "hospital")
                .replace("{opening}", house.opening().toString())
                .replace("{id}", id(house, page).toString());
        var status = new ArrayList<Integer>();
        var browser = java.util.Objects.requireNonNull(house.browsers().get(who));
        // The first look at a referral notes who read it; a page is counted as it is from then on.
        browser.open(path);
        var sent = CountedSql.of(() -> status.add(browser.open(path).getStatus()));
        assertThat(status).as(page).isSubsetOf(200, 303);
        var forAccess = sent.stream().filter(it -> it.contains("sec.facts")).count();
        var forHouse = sent.stream()
                .filter(it -> HOUSE.stream().anyMatch(it::contains))
                .count();
        return "%-32s %-9s %d %d%n".formatted(page, who, sent.size() - forAccess - forHouse, forAccess);
    }
}
