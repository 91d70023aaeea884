package dk.livtag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Consent given and withdrawn, by the citizen and in her words. */
class ConsentPagesTests extends Pages {

    @Test
    void theCitizenSaysYesAndTakesItBack() throws Exception {
        var office = authority("Consent Jobcenter");
        var seen = citizen("Clara");
        HtmlRules.hold(seen.mine().page("/mit/samtykke"));
        give(seen, office.toString());
        var given = seen.mine().page("/mit/samtykke?gjort=givet");
        HtmlRules.hold(given);
        assertThat(given.text()).contains("Det har du sagt ja til", "Consent Jobcenter", "Du sagde ja");
        var withdraw = given.select("form[action$=traek-tilbage]").attr("action");
        assertThat(seen.mine().submit("/mit/samtykke", withdraw, Map.of()).getStatus())
                .isEqualTo(303);
        var after = seen.mine().page("/mit/samtykke?gjort=trukket");
        HtmlRules.hold(after);
        assertThat(after.text()).contains("Det sagde du ja til før", "Du har ikke sagt ja til noget");
    }

    @Test
    void aClinicianWritesDownWhatIsSaidAndTheAuthorityGetsNothingOfIt() throws Exception {
        var office = authority("Consent Jobcenter");
        var seen = citizen("Conny");
        var path = "/team/borger/" + seen.patient().value() + "/samtykke";
        HtmlRules.hold(seen.nurse().page(path));
        assertThat(seen.nurse()
                        .submit(path, path, Map.of("modtager", office.toString()))
                        .getStatus())
                .isEqualTo(303);
        var noted = seen.nurse().page(path + "?gemt=ja");
        HtmlRules.hold(noted);
        assertThat(noted.text()).contains("Mundtligt", "noteret af Rights hospital nurse");
        assertThat(seen.mine().page("/mit/samtykke").text())
                .contains(
                        "Rights hospital nurse skrev det ned for dig.",
                        "De får først noget, når du selv siger ja her.");
        var withdraw = noted.select("form[action$=traek-tilbage]").attr("action");
        assertThat(seen.nurse().submit(path, withdraw, Map.of()).getStatus()).isEqualTo(303);
    }

    @Test
    void thatSomethingIsBlockedIsToldButNotWhat() throws Exception {
        var seen = citizen("Carla");
        seen.mine()
                .submit(
                        "/mit/spaerring/ny?hvad=PROFESSION:dietitian",
                        "/mit/spaerring",
                        Map.of("hvad", "PROFESSION:dietitian"));
        var path = "/team/borger/" + seen.patient().value() + "/samtykke";
        assertThat(seen.nurse().page(path).text())
                .contains("Borgeren har spærret for noget.")
                .doesNotContain("Diætist");
    }

    @Test
    void aRecipientThatIsNoneIsUnknown() throws Exception {
        authority("Consent Jobcenter");
        var seen = citizen("Cilla");
        assertThat(seen.mine()
                        .submit("/mit/samtykke", "/mit/samtykke", Map.of("modtager", "hvem-som-helst"))
                        .getStatus())
                .isEqualTo(404);
    }

    private static void give(Seen seen, String office) throws Exception {
        assertThat(seen.mine()
                        .submit("/mit/samtykke", "/mit/samtykke", Map.of("modtager", office))
                        .getStatus())
                .isEqualTo(303);
    }
}
