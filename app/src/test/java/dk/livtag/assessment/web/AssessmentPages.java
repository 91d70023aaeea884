package dk.livtag.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.People;
import dk.livtag.access.Profession;
import dk.livtag.assessment.Bundles;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.assessment.template.TemplateFileTests;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** People, browsers and addresses that the tests of these pages share. */
abstract class AssessmentPages {

    static final String HOSPITAL = "Assessment pages";

    /** Those whom the hospital's programme asks for. */
    static final List<Profession> CHOSEN = List.of(
            Profession.DOCTOR, Profession.NURSE, Profession.PSYCHOLOGIST, Profession.PHYSIO, Profession.SOCIAL_WORKER);

    @Autowired
    Bundles bundles;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    void sign(Team team, String sleep) throws Exception {
        assertThat(send(as(team, "nurse"), team, "sign", required(sleep)).getStatus())
                .isEqualTo(303);
    }

    /** Answers what must be answered, in the way that its field is. */
    void signAs(Team team, Profession profession) throws Exception {
        var fields = new HashMap<String, String>();
        TemplateFileTests.shipped(profession)
                .fields()
                .filter(it -> it.is(Mark.REQUIRED) || it.is(Mark.FINDING))
                .forEach(it -> fields.put("f-" + it.code(), answer(it)));
        fields.put("act", "sign");
        var path = sheet(team, Addresses.word(profession));
        assertThat(as(team, profession.code()).submit(path, path, fields).getStatus())
                .isEqualTo(303);
    }

    static String answer(Field field) {
        return switch (field.kind()) {
            case TEXT, LINE -> "Noget om " + field.code();
            case CHOICE -> field.options().getFirst().code();
            case YES_NO_UNKNOWN -> "no";
            case SCALE -> "4";
            case DATE -> "2027-03-04";
        };
    }

    static Map<String, String> required(String sleep) {
        return new HashMap<>(Map.of("f-sleep", sleep, "f-bowel", "Fin", "f-family", "Bor med sin mand"));
    }

    static MockHttpServletResponse send(Browser browser, Team team, String act, Map<String, String> fields)
            throws Exception {
        var all = new HashMap<>(fields);
        all.put("act", act);
        return browser.submit(nurses(team), nurses(team), all);
    }

    /** Sends the hidden fields of a page that was opened before. */
    static MockHttpServletResponse post(Browser browser, String path, Document page, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).accept("text/html");
        for (var hidden : page.select("main form input[type=hidden]")) {
            request.param(hidden.attr("name"), hidden.attr("value"));
        }
        fields.forEach(request::param);
        return browser.send(request);
    }

    static Document parse(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    static String domain(Document page, String domain) {
        return page.select("section[aria-labelledby=d-" + domain + "]").text();
    }

    Browser as(Team team, String profession) {
        return browsers.of(team.of(profession));
    }

    static String all(Team team) {
        return "/team/borger/" + team.patient().value() + "/vurderinger";
    }

    static String nurses(Team team) {
        return sheet(team, "sygeplejerske");
    }

    static String sheet(Team team, String subject) {
        return "/team/borger/" + team.patient().value() + "/fag/" + subject;
    }
}
