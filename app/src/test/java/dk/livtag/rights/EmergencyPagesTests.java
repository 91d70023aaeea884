package dk.livtag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers.Browser;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Emergency access: opened for a reason, seen by the citizen, followed up by the officer. */
class EmergencyPagesTests extends Pages {

    private static final String FORM = "/team/noedadgang";
    private static final String WORDS = "Bevidstløs på gaden, medicin ukendt";

    @Test
    void aStrangerOpensByTheNumberReadsAndTheCitizenSeesIt() throws Exception {
        var seen = citizen("Ellen");
        accepted.number(seen.patient(), "0101803101");
        var stranger = browsers.of(stranger());
        assertThat(stranger.open(seen.overview()).getStatus()).isEqualTo(404);
        HtmlRules.hold(stranger.page(FORM));
        var opened = open(stranger, Map.of("cpr", "010180-3101", "reason", "ACUTE", "words", WORDS));
        assertThat(opened).isEqualTo(seen.overview());
        var page = stranger.page(seen.overview());
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Ellen Retsvig", "Nødadgang til", "Du kan kun læse");
        HtmlRules.hold(seen.mine().page("/mit"));
        assertThat(seen.mine().page("/mit").text()).contains("Din journal er åbnet i nød");
        var log = seen.mine().page("/mit/log");
        HtmlRules.hold(log);
        assertThat(log.text())
                .contains("Det var en nødadgang.", "Emergency stranger, læge", "Akut sygdom", WORDS)
                .contains("Vi ser efter, om det var i orden.");
    }

    @Test
    void aBlockIsBrokenForReadingOnly() throws Exception {
        var seen = citizen("Else");
        seen.mine().submit("/mit/spaerring/ny?hvad=ALL:", "/mit/spaerring", Map.of());
        assertThat(seen.nurse().page(seen.overview()).text()).doesNotContain("Rights hospital doctor");
        assertThat(seen.nurse().page(seen.overview()).select("a[href^=" + FORM + "]"))
                .hasSize(2);
        HtmlRules.hold(seen.nurse().page(FORM + "?borger=" + seen.patient().value()));
        open(
                seen.nurse(),
                Map.of("citizen", seen.patient().value().toString(), "reason", "VITAL_INTEREST", "words", WORDS));
        assertThat(seen.nurse().page(seen.overview()).text()).contains("Rights hospital doctor");
        var path = "/team/borger/" + seen.patient().value() + "/samtykke";
        var office = authority("Emergency Jobcenter");
        assertThat(seen.nurse()
                        .submit(path, path, Map.of("modtager", office.toString()))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whatIsMissingIsPointedAtAndNothingIsLost() throws Exception {
        var answer = browsers.of(stranger()).submit(FORM, FORM, Map.of("cpr", "12", "words", "Haster"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary li")).hasSize(3);
        assertThat(page.select("textarea").text()).isEqualTo("Haster");
    }

    @Test
    void aNumberThatNobodyHasIsWrittenDownToo() throws Exception {
        var account = stranger();
        var stranger = browsers.of(account);
        var to = open(stranger, Map.of("cpr", "010180-3199", "reason", "ACUTE", "words", WORDS));
        HtmlRules.hold(stranger.page(to));
        assertThat(stranger.page(to).text()).contains("Der er ingen journal her på det nummer.");
        assertThat(people.superuser()
                        .sql("select count(*) from audit_leaf where account_id = :id and actions = 'break_glass'")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theOfficerFollowsUpAndTheCitizenReadsTheFinding() throws Exception {
        var seen = citizen("Elin");
        accepted.number(seen.patient(), "0101803102");
        var stranger = browsers.of(stranger());
        open(stranger, Map.of("cpr", "0101803102", "reason", "ACUTE", "words", WORDS));
        stranger.open(seen.overview());
        var officer = browsers.of(people.other("Emergency officer", "dpo", people.hospital("Emergency hospital")));
        var list = officer.page("/tilsyn/noedadgang");
        HtmlRules.hold(list);
        assertThat(list.text()).contains("Emergency stranger, læge").doesNotContain("Elin", "Retsvig");
        var one = list.select("main table:first-of-type a").eachAttr("href").getLast();
        HtmlRules.hold(officer.page(one));
        assertThat(officer.page(one).text())
                .contains(WORDS, "din plan og dit hold")
                .doesNotContain("Retsvig");
        assertThat(officer.submit(one, one, Map.of("note", "")).getStatus()).isEqualTo(422);
        assertThat(officer.submit(one, one, Map.of("verdict", "UNJUSTIFIED", "note", "Talt med afdelingen om det"))
                        .getStatus())
                .isEqualTo(303);
        HtmlRules.hold(officer.page(one));
        HtmlRules.hold(officer.page("/tilsyn/noedadgang"));
        assertThat(seen.mine().page("/mit/log").text()).contains("Der var ikke grund nok.");
    }

    @Test
    void anOfficerOfAnotherHouseFindsNothing() throws Exception {
        var officer =
                browsers.of(people.other("Emergency other officer", "dpo", people.hospital("Emergency elsewhere")));
        assertThat(officer.page("/tilsyn/noedadgang").text()).contains("Der er ingen, der venter.");
        assertThat(officer.open("/tilsyn/noedadgang/" + People.id("opening")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSecretaryBreaksNoGlass() throws Exception {
        var secretary = people.staff("Emergency secretary", "secretary", people.hospital("Emergency hospital"));
        var answer = browsers.of(secretary)
                .submit(FORM, FORM, Map.of("cpr", "0101803103", "reason", "ACUTE", "words", WORDS));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    private AccountId stranger() {
        return people.staff("Emergency stranger", "doctor", people.hospital("Emergency hospital"), false);
    }

    private static String open(Browser browser, Map<String, String> fields) throws Exception {
        var from = fields.containsKey("citizen") ? FORM + "?borger=" + fields.get("citizen") : FORM;
        var answer = browser.submit(from, FORM, fields);
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }
}
