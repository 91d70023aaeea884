package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.walls.Routes;
import dk.livtag.access.walls.Routes.Route;
import dk.livtag.conference.ManyConferred;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.Measured;
import dk.livtag.plan.ManyPlanned;
import dk.livtag.referral.SelfReferrals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What each page about a person leaves in the log: one row a person and request, refusals too, or no page (T-AUDIT-COMPLETE). */
@HouseTest
class AuditTests {

    /** Method, address, who asks, and the row: about the person (or nobody), acts, kinds, the entry, purpose, decision, rules. */
    private static final String ROWS = """
            GET  /mit                             citizen  person read        audit_own,care_plan,prom        -    own_record     ALLOW          R1,R12
            GET  /mit/plan                        citizen  person read        care_plan,note                  -    own_record     ALLOW_FILTERED R1
            GET  /mit/henvisning                  citizen  person read        referral                        -    own_record     ALLOW          R1
            GET  /mit/moede                       citizen  person read        care_plan                       -    own_record     ALLOW          R1
            GET  /mit/moede/{id}                  citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/moede/{id}/aftaler          citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/moede/{id}/aftaler.pdf      citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/kopi.json                   citizen  person export      record                          -    own_record     ALLOW          R18
            GET  /mit/kopi.pdf                    citizen  person export,read care_plan,demographics,goal_copm,note,record - own_record ALLOW_FILTERED R1,R18
            GET  /mit/spaerring                   citizen  person read        block                           -    own_record     ALLOW          R1
            GET  /mit/spaerring/ny                citizen  person read        block                           -    own_record     ALLOW          R1
            GET  /mit/samtykke                    citizen  person read        consent                         -    own_record     ALLOW          R1
            GET  /team/borger/{id}/samtykke       nurse    person read        block_marker,care_plan,consent,demographics - treatment ALLOW          R2
            GET  /team/borger/{id}/samtykke       stranger person read        consent                         -    treatment      HIDE           R2
            GET  /mit/log                         citizen  person read        audit_own                       -    own_record     ALLOW          R12
            GET  /mit/skema                       citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}                  citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}/{number:[1-9]|[1-9][0-9]} citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}/tjek             citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}/tak              citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}/pas-paa          citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/skema/{id}/nej              citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /mit/udvikling                   citizen  person read        prom                            -    own_record     ALLOW          R1
            GET  /team/borger/{id}/maalinger      nurse    person read        care_plan,demographics,prom     -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maalinger      stranger person read        prom                            -    treatment      HIDE           R2
            GET  /team/maaling/{id}               nurse    person read        care_plan,demographics,prom     -    treatment      ALLOW          R2
            GET  /team/maaling/{id}/svar.json     nurse    person read        prom                            -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maalinger.csv  nurse    person read        prom                            -    treatment      ALLOW          R2
            GET  /team/maaling/{id}/indtast       nurse    person read        care_plan,demographics,prom     -    treatment      ALLOW          R2
            GET  /team/konferencer                nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/borger/{id}/konference     nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/konference     stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/konference/{id}            nurse    person read        care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/konference/{id}/ret        nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/konference/{id}/linje      nurse    person read        care_plan,demographics,goal_copm,note - treatment    ALLOW          R2
            GET  /team/konference/{id}/tavle      nurse    person read        care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/konference/{id}/laes-hoejt nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/konference/{id}/invitation nurse    person read        care_plan,consent,demographics  -    treatment      ALLOW          R2
            GET  /team/konference/{id}/aftaler.pdf nurse   person read        care_plan,goal_copm             -    treatment      ALLOW          R2
            GET  /team/dag                        nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/borgere                    nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/opgaver                    nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/soeg                       nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/borger/{id}/overblik       nurse    person read        care_plan,demographics,referral -    treatment      ALLOW          R2
            GET  /team/borger/{id}/overblik       stranger person read        demographics                    -    treatment      HIDE           R2
            GET  /team/borger/{id}/cpr            nurse    person read        care_plan,demographics,demographics.cpr -    treatment      ALLOW          R2
            GET  /team/borger/{id}/cpr            stranger person read        demographics.cpr                -    treatment      HIDE           R2
            GET  /team/borger/{id}/henvisning     nurse    person read        care_plan,demographics,referral -    treatment      ALLOW          R2
            GET  /team/borger/{id}/henvisning     stranger person read        referral                        -    treatment      HIDE           R2
            GET  /team/borger/{id}/forloeb       nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/forloeb       stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/forloeb/styr  nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/forloeb/styr  stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/forloeb/plan  nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/forloeb/plan  stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/behandlerteam nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/behandlerteam stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/vurderinger    nurse    person read        care_plan,demographics,note     -    treatment      ALLOW          R2
            GET  /team/borger/{id}/vurderinger    stranger person read        note                            -    treatment      HIDE           R2
            GET  /team/borger/{id}/vurderinger/valg nurse    person read        care_plan,demographics          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/vurderinger/valg stranger person read        care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/fag/{fag}      nurse    person read        care_plan,demographics,note,referral -    treatment      ALLOW          R2
            GET  /team/borger/{id}/fag/{fag}      stranger person read        note                            -    treatment      HIDE           R2
            GET  /team/borger/{id}/fag/{fag}/ret  nurse    person read        care_plan,demographics,note,referral -    treatment      ALLOW          R2
            GET  /team/borger/{id}/fag/{fag}/ret  stranger person read        note                            -    treatment      HIDE           R2
            GET  /team/henvisninger               nurse    nobody search      referral                        -    treatment      ALLOW          R21
            GET  /team/henvisninger/{id}          nurse    nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/{id}/tag-imod nurse    nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/{id}/afvis    nurse    nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/{id}/spoerg   nurse    nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/{id}/send-videre nurse nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/{id}/venteliste nurse  nobody read,search referral                        item treatment      ALLOW          R21
            GET  /team/henvisninger/tal           nurse    nobody search      referral                        -    treatment      ALLOW          R21
            GET  /team/henvisninger/tal.csv       nurse    nobody search      referral                        -    treatment      ALLOW          R21
            GET  /team/venteliste                 nurse    nobody search      referral                        -    treatment      ALLOW          R21
            GET  /tilsyn/noedadgang               officer  nobody read        audit_org                       -    oversight      ALLOW          R10
            GET  /tilsyn/noedadgang/{opening}     officer  nobody read        audit_org                       -    oversight      ALLOW          R10
            GET  /drift/sundhed                   operator nobody read        outbox                          -    administration ALLOW_FILTERED R9
            POST /team/henvisninger/{id}/afvis    nurse    nobody search,update referral                      item treatment      ALLOW          R21
            """ + PlanRows.AUDIT;

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    SelfReferrals referrals;

    @Autowired
    ManyConferred conferred;

    @Autowired
    ManyPlanned planned;

    @Autowired
    Routes routes;

    private Map<String, AccountId> who = Map.of();
    private PatientId patient = new PatientId(new UUID(0, 0));
    private UUID waiting = new UUID(0, 0);
    private Map<String, UUID> others = Map.of();

    static Stream<AuditLine> lines() {
        return ROWS.lines().map(it -> new AuditLine(List.of(it.split(" +"))));
    }

    @BeforeEach
    void makePeople() {
        var team = accepted.team("Audit hospital");
        patient = accepted.person("Asta", "Revision", team, Instant.parse("2026-03-01T09:00:00Z"));
        accepted.number(patient, "0101802012");
        waiting = referrals.send(team.hospital(), "0101802011").value();
        who = Map.of(
                "citizen", people.citizen("audit citizen", patient),
                "nurse", team.nurse(),
                "stranger", people.staff("audit stranger", "nurse", people.hospital("Audit other hospital")),
                "officer", people.other("audit officer", "dpo", team.hospital()),
                "operator", people.other("audit operator", "sys_admin", team.hospital()));
        Openings.add(people, patient, team.nurse(), "audit opening");
        acceptedReferral(team);
        others = Map.of(
                "konference|moede", conferred.sentToAll(team, patient),
                "problem|mit/maal", planned.problems(team, patient, 1),
                "team/maal|oenske", planned.goals(team, patient, 1),
                "indsats", planned.items(team, patient, 1),
                "skema|maaling", Measured.sent(people, team.hospital().value(), patient.value(), "nrs"));
    }

    private void acceptedReferral(Accepted.Team team) {
        var shelf = Shelf.of(dk.livtag.access.ResourceType.REFERRAL).orElseThrow();
        shelf.addOnce(people, shelf.entry(patient, team.hospital().value(), People.id("audit referral")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachAccessLeavesItsRow(AuditLine line) {
        var before = rows(line).size();
        var answer = ask(line);
        assertThat(answer.getStatus()).isEqualTo(line.isRefused() ? 404 : line.isPost() ? 303 : 200);
        assertThat(rows(line).subList(before, rows(line).size())).containsExactly(line.row());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void withoutItsRowNothingIsShown(AuditLine line) {
        people.owner().sql("revoke insert on audit_leaf from livtag_app").update();
        try {
            assertThat(shown(line)).doesNotContain("Asta", "Revision", "Kirsten", "Berggren", "Audit hospital doctor");
        } finally {
            people.owner().sql("grant insert on audit_leaf to livtag_app").update();
        }
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void theRowIsWrittenInTheTransactionOfTheChange() {
        ask(lines().filter(AuditLine::isPost).findFirst().orElseThrow());
        var together = people.superuser()
                .sql("""
                select count(*) from referral r join audit_leaf l on l.tx::text::bigint % 4294967296 = r.xmin::text::bigint
                where r.id = :id
                """)
                .param("id", waiting)
                .query(Long.class)
                .single();
        assertThat(together).isEqualTo(1);
    }

    @Test
    void everyRouteAboutAPersonStandsInTheTable() {
        var listed =
                lines().map(it -> it.words().get(0) + " " + it.words().get(1)).collect(Collectors.toSet());
        var personal = routes.all().stream()
                .filter(Route::isSafe)
                .filter(it -> !it.isOpen()
                        && !it.pattern().startsWith("/team/programmer")
                        && !List.of(
                                        "/mit/menu",
                                        "/mit/plads",
                                        "/mit/maal/nyt",
                                        "/hjem",
                                        "/team/mig",
                                        "/team/noedadgang",
                                        "/mit/kopi",
                                        "/team/maalinger/licenser",
                                        "/team/maalinger/kodebog.csv")
                                .contains(it.pattern()))
                .map(Route::toString)
                .toList();
        assertThat(personal).isNotEmpty().isSubsetOf(listed);
    }

    private MockHttpServletResponse ask(AuditLine line) {
        var browser = browsers.of(Objects.requireNonNull(who.get(line.who())));
        var path = line.path(patient.value(), waiting, others);
        return line.isPost() ? decline(browser, path) : browser.open(path);
    }

    /** What is left after a commit that failed never got as far as the browser: the container's error page is shown. */
    private String shown(AuditLine line) {
        try {
            var answer = ask(line);
            assertThat(answer.getStatus()).isGreaterThanOrEqualTo(500);
            return Answers.body(answer);
        } catch (AssertionError failed) {
            assertThat(failed).hasStackTraceContaining("permission denied for table audit_leaf");
            return "";
        }
    }

    private static MockHttpServletResponse decline(Browser browser, String path) {
        var token = Jsoup.parse(Answers.body(browser.open("/visning")))
                .select("input[name=_csrf]")
                .attr("value");
        return browser.send(post(path)
                .accept("text/html")
                .param("_csrf", token)
                .param("_key", UUID.randomUUID().toString())
                .param("reason", "PERSON_DECLINES"));
    }

    private String state() {
        return people.superuser()
                .sql("select state from referral where id = :id")
                .param("id", waiting)
                .query(String.class)
                .single();
    }

    private List<String> rows(AuditLine line) {
        return people.superuser()
                .sql("""
                select concat_ws(' ', case when patient_id is null then 'nobody' when patient_id = :patient then 'person' else 'somebody else' end,
                    actions, resources, case items when '' then '-' when :waiting::text then 'item' else items end, purpose, decision, rules)
                from audit_leaf where account_id = :account order by at, id
                """)
                .param("patient", patient.value())
                .param("waiting", waiting)
                .param("account", Objects.requireNonNull(who.get(line.who())).value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
