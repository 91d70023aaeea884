package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.OrganisationId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The same thing done twice: sent twice, or written in two tabs. Nothing is doubled and nothing is lost. */
@HouseTest
@Tag("D31")
class TwiceTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Twice hospital"));

    @BeforeEach
    void makeHospital() {
        people.hospital("Twice hospital");
        people.asSuperuser(
                "delete from referral where organisation_id = :hospital", Map.of("hospital", hospital.value()));
    }

    @Test
    void sendsOneReferralForTheSameKey() throws Exception {
        var applicant = applicant("0101921001").fillIn();
        var form = applicant.browser().page("/henvis/tjek").selectFirst("form[action=/henvis/tjek]");
        assertThat(form).isNotNull();
        var csrf = form.select("[name=_csrf]").attr("value");
        var key = form.select("[name=_key]").attr("value");

        for (var times = 0; times < 2; times++) {
            var response = applicant
                    .browser()
                    .send(post("/henvis/tjek").param("_csrf", csrf).param("_key", key));
            assertThat(response.getRedirectedUrl()).isEqualTo("/henvis/tak");
        }

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void sendsOneReferralFromTwoTabs() throws Exception {
        var applicant = applicant("0101921002").fillIn();
        applicant.send();

        var second = applicant.browser().open("/henvis/tjek");

        assertThat(second.getRedirectedUrl()).isEqualTo("/henvis/tak");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void showsBothAnswersWhenTwoTabsDiffer() throws Exception {
        var applicant = applicant("0101921003");
        var oldVersion = "0";
        applicant.answer(1, Map.of("wish", "Sove igennem"));

        var response = submitAt(applicant, oldVersion, "Lege på gulvet");

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(Applicant.html(response).text()).contains("Sove igennem", "Lege på gulvet");
        assertThat(wish(applicant)).isEqualTo("Sove igennem");
    }

    @Test
    void keepsTheAnswerThatTheConflictPageChose() throws Exception {
        var applicant = applicant("0101921004");
        applicant.answer(1, Map.of("wish", "Sove igennem"));
        var conflict = Applicant.html(submitAt(applicant, "0", "Lege på gulvet"));

        var choice = post("/henvis/1");
        conflict.select("form[action=/henvis/1] input[type=hidden]")
                .forEach(it -> choice.param(it.attr("name"), it.attr("value")));

        assertThat(applicant.browser().send(choice).getRedirectedUrl()).isEqualTo("/henvis/2");
        assertThat(wish(applicant)).isEqualTo("Lege på gulvet");
    }

    @Test
    void showsTheStatusAgainWhenItsPageIsReloaded() throws Exception {
        var applicant = applicant("0101921005").fillIn();
        applicant.send();
        var code = applicant.browser().page("/henvis/tak").select(".code").text();
        var form = applicant.browser().page("/henvis/status").selectFirst("form[action=/henvis/status]");
        assertThat(form).isNotNull();

        for (var times = 0; times < 2; times++) {
            var response = applicant
                    .browser()
                    .send(post("/henvis/status")
                            .param("_csrf", form.select("[name=_csrf]").attr("value"))
                            .param("_key", form.select("[name=_key]").attr("value"))
                            .param("code", code));
            assertThat(Applicant.html(response).text()).contains("Vi har fået den");
        }
    }

    private MockHttpServletResponse submitAt(Applicant applicant, String version, String wish) throws Exception {
        var form = applicant.browser().page("/henvis/1").selectFirst("form[action=/henvis/1]");
        assertThat(form).isNotNull();
        return applicant
                .browser()
                .send(post("/henvis/1")
                        .param("_csrf", form.select("[name=_csrf]").attr("value"))
                        .param("_key", form.select("[name=_key]").attr("value"))
                        .param("version", version)
                        .param("wish", wish));
    }

    private static String wish(Applicant applicant) throws Exception {
        return applicant.browser().page("/henvis/1").select("textarea").text();
    }

    private int sent() {
        return people.superuser()
                .sql("select count(*) from referral where organisation_id = :hospital")
                .param("hospital", hospital.value())
                .query(Integer.class)
                .single();
    }

    private Applicant applicant(String cpr) throws Exception {
        return new Applicant(browsers.visitor(), cpr).begin(hospital);
    }
}
