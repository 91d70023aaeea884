package dk.livtag.e2e;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A general practitioner's letter becomes a pathway at the hospital, five professions assess, and four months later the
 * doctor is due: the right one, although the fixed doctor is on holiday.
 */
@Tag("L4")
@Tag("L14")
@Tag("L18")
@Tag("L31")
@Tag("L33")
@Tag("D31")
@Isolated("it moves the clock that all share")
class YearJourneyTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final String NAME = "Gerda Test Ørum";
    private static final Referrer PRACTICE = new Referrer("Egen læge", "Lise Lind", "Lægehuset Havnen");
    private static final String LETTER = """
            Vedr.: Gerda Test Ørum, cpr 010171-9995, tlf. 22 33 44 55
            Kroniske lændesmerter i 4 år efter diskusprolaps. Udredning afsluttet.
            Medicin: paracetamol 1 g x 4. Sygemeldt i 5 måneder.
            Patienten ønsker at kunne passe sit arbejde på deltid.
            """;
    private static final Map<String, String> COLLEAGUES = Map.of(
            "Psykolog", "Sofie Brandt, Psykolog",
            "Fysioterapeut", "Jonas Kjær, Fysioterapeut",
            "Socialrådgiver", "Nadia Rahimi, Socialrådgiver");
    private static final Map<String, String> ASSESS = Map.of(
            "laege", "laege",
            "sygeplejerske", "sygeplejerske",
            "psykolog", "psykolog",
            "fys", "fysioterapeut",
            "social", "socialraadgiver");

    private String citizen = "";

    @AfterEach
    void backToToday() {
        var clock = new Visitor(Chrome.DESK, true).logInAs("drift").go("/demo/ur");
        if (clock.page().getByText("Stil uret tilbage til nu").count() > 0) {
            clock.press("Stil uret tilbage til nu");
        }
    }

    @Test
    void fromTheLetterToTheDoctorsSubstituteFourMonthsLater() {
        PRACTICE.paste(new Visitor(Chrome.DESK, false), "Smertecenter Fjordby", LETTER);
        var nurse = new Visitor(Chrome.DESK, true).logInAs("sygeplejerske");
        accept(nurse);
        COLLEAGUES.forEach((role, colleague) -> nurse.go(citizen + "/behandlerteam")
                .choose(role)
                .choose(colleague)
                .press("Gem"));
        ASSESS.forEach(this::assess);
        nurse.go(citizen + "/vurderinger").sees("Mødet kan holdes");
        changePlan(nurse);

        var later = TODAY.plusMonths(4);
        moveTo(later);
        goOnHoliday(later);
        var substitute = new Visitor(Chrome.DESK, true).logInAs("laege2").go("/team/opgaver?side=2");
        substitute.sees(NAME).sees("Samtale med din faste læge").sees("Henrik Dahl");
        nurse.go(citizen + "/forloeb").sees("Samtale med din faste læge");
        new Visitor(Chrome.PHONE, false).becomeCitizen(NAME).isAt("/mit").sees("Behandlingsforløb");
    }

    private void accept(Visitor nurse) {
        MunicipalJourneyTests.openReferral(nurse, NAME).follow("Tag imod");
        nurse.choose("Henrik Dahl").choose("Anne Bruun").press("Tag imod");
        nurse.go("/team/borgere?navn=Ørum").follow(NAME);
        citizen = nurse.page().url().replaceAll("^https?://[^/]+(.*)/overblik.*$", "$1");
    }

    /** What others know already is right; the rest is written. */
    private void assess(String person, String profession) {
        var colleague = new Visitor(Chrome.DESK, true).logInAs(person).go(citizen + "/fag/" + profession);
        var known = colleague.page().locator("main button:has-text('Stemmer')");
        while (known.count() > 0) {
            known.first().click();
        }
        colleague.page().locator("main textarea").all().forEach(it -> it.fill("Set og drøftet med borgeren."));
        colleague
                .page()
                .locator("main fieldset:has(input[type=radio])")
                .all()
                .forEach(it -> it.locator("input").first().check());
        colleague.press("Underskriv").sees("Underskrevet");
    }

    /** What this person's plan has and the template has not. */
    private void changePlan(Visitor nurse) {
        nurse.go(citizen + "/forloeb/plan").sees("Planen er som i programmet.");
        var form = nurse.page().locator("form[action$='/eget']");
        form.locator("[name=words]").fill("Besøg på arbejdspladsen");
        form.locator("[name=who]").selectOption("SOCIAL_WORKER");
        form.locator("[name=day]").fill(TODAY.plusMonths(6).toString());
        form.locator("[name=why]").fill("Aftalt med arbejdsgiveren");
        nurse.press("Tilføj skridtet");
        nurse.go(citizen + "/forloeb/plan").sees("Besøg på arbejdspladsen").sees("Aftalt med arbejdsgiveren");
    }

    private static void moveTo(LocalDate day) {
        new Visitor(Chrome.DESK, true)
                .logInAs("drift")
                .go("/demo/ur")
                .write("Dato", day.format(DateTimeFormatter.ofPattern("d.M.uuuu")))
                .press("Gå til dagen");
    }

    private static void goOnHoliday(LocalDate from) {
        var doctor = new Visitor(Chrome.DESK, true).logInAs("laege").go("/team/mig");
        doctor.write("Første dag", from.toString())
                .write("Sidste dag", from.plusWeeks(2).toString());
        doctor.page().getByLabel("Vikar").selectOption(new SelectOption().setLabel("Maria Toft"));
        doctor.press("Gem fravær").sees("Maria Toft");
    }
}
