package dk.livtag.e2e;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page in each of its states, through axe, at both widths; with --full also in every theme and text size. */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(Chrome.class)
class EveryPageTests {

    private static final String[][] PAGES = {
        {"", "/"},
        {"", "/henvis"},
        {"", "/henvis/fortsaet"},
        {"", "/henvis/status"},
        {"", "/henvis/fag"},
        {"", "/henvis/status/tak"},
        {"", "/visning"},
        {"", "/hjaelp"},
        {"", "/was"},
        {"", "/log-ind"},
        {"", "/log-ind/demo"},
        {"", "/log-ind/demo/borgere"},
        {"", "/demo/ur"},
        {"", "/demo/nulstil"},
        {"", "/findes-ikke"},
        {"karen", "/mit"},
        {"karen", "/mit/plan"},
        {"karen", "/mit/menu"},
        {"karen", "/mit/henvisning"},
        {"karen", "/mit/plads"},
        {"sygeplejerske", "/team/dag"},
        {"sygeplejerske", "/team/opgaver"},
        {"sygeplejerske", "/team/opgaver?hvis=teamet&vis=forfaldne"},
        {"sygeplejerske", "/team/borgere"},
        {"sygeplejerske", "/team/borgere?navn=findes-ikke"},
        {"sygeplejerske", "/team/borgere?liste=mine&orden=nyeste"},
        {"sygeplejerske", "/team/soeg"},
        {"sygeplejerske", "/team/soeg?svar=ingen"},
        {"sygeplejerske", "/team/henvisninger"},
        {"sygeplejerske", "/team/henvisninger?vis=afgjorte"},
        {"sygeplejerske", "/team/henvisninger/tal"},
        {"sygeplejerske", "/team/venteliste"},
        {"psykolog", "/team/dag"},
        {"sygeplejerske", "/team/konferencer"},
        {"laege", "/team/konferencer?vis=svar"},
        {"karen", "/mit/moede"},
        {"karen", "/mit/log"},
        {"karen", "/mit/kopi"},
        {"karen", "/mit/spaerring"},
        {"karen", "/mit/spaerring/ny"},
        {"karen", "/mit/spaerring/ny?hvad=ALL:"},
        {"karen", "/mit/spaerring/ny?hvad=intet"},
        {"karen", "/mit/samtykke"},
        {"karen", "/mit/log?fra=i-gaar"},
        {"karen", "/mit/log?til=2020-01-01"},
        {"sygeplejerske", "/team/noedadgang"},
        {"sygeplejerske", "/team/noedadgang?fundet=nej"},
        {"dpo", "/tilsyn/noedadgang"},
        {"karen", "/mit/maal"},
        {"karen", "/mit/maal/nyt"},
        {"karen", "/mit/maal/svar/2"},
        {"karen", "/mit/maal/oenske"},
        {"karen", "/mit/maal/samtale"},
        {"bo", "/mit/maal"},
        {"karen", "/mit/behandlingsplan"},
        {"bo", "/mit/behandlingsplan"},
        {"karen", "/mit/behandlingsplan/historik"},
        {"karen", "/mit/handleplan"},
        {"bo", "/mit/handleplan"},
        {"sygeplejerske", "/team/daekning"},
        {"sygeplejerske", "/team/daekning?kun=ja&program=hospital"},
        {"drift", "/drift/sundhed"},
        {"mette", "/hjem"},
    };

    static Stream<Arguments> pages() {
        var widths = new int[] {Chrome.PHONE, Chrome.DESK};
        return Stream.of(PAGES)
                .flatMap(page -> Arrays.stream(widths).mapToObj(width -> Arguments.of(page[0], page[1], width)));
    }

    @ParameterizedTest(name = "{1} as «{0}» at {2} px")
    @MethodSource("pages")
    void isAccessible(String person, String path, int width) {
        var visitor = new Visitor(width, true);
        if (!person.isEmpty()) {
            visitor.logInAs(person);
        }
        for (var look : Looks.all()) {
            look.takeOn(visitor, House.at("/"));
            visitor.go(path).isAccessible((person + path + look.name()).replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @ParameterizedTest(name = "question {0}")
    @MethodSource("questions")
    void questionsAndTheirErrorsAre(int question) {
        var visitor = new Visitor(Chrome.PHONE, true)
                .go("/henvis")
                .choose("Smertecenter Fjordby")
                .press("Begynd");
        visitor.go("/henvis/" + question).isAccessible("henvis-" + question);
        visitor.press("Næste").isAccessible("henvis-" + question + "-fejl");
    }

    @ParameterizedTest(name = "professional page {0}")
    @MethodSource("questions")
    void professionalPagesAndTheirErrorsAre(int question) {
        var visitor = new Visitor(Chrome.PHONE, true)
                .go("/henvis/fag")
                .choose("Smertecenter Fjordby")
                .write("Sæt et brev ind", "Patient: Ann Test\nHun ønsker at sove.\nIngen røde flag.")
                .press("Begynd")
                .isAccessible("henvis-fag-brev");
        visitor.go("/henvis/fag/" + question).isAccessible("henvis-fag-" + question);
        visitor.press("Næste").isAccessible("henvis-fag-" + question + "-fejl");
    }

    static Stream<Integer> questions() {
        return Stream.of(1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest(name = "{0} px")
    @MethodSource("widths")
    void readingAndDecidingAre(int width) {
        var nurse = new Visitor(width, true).logInAs("sygeplejerske").go("/team/henvisninger");
        nurse.page().locator("main table a").first().click();
        nurse.isAccessible("henvisning");
        var address = nurse.page().url().replace(House.at(""), "");
        nurse.go(address + "/tag-imod")
                .isAccessible("tag-imod")
                .press("Tag imod")
                .isAccessible("tag-imod-fejl");
        nurse.go(address + "/spoerg")
                .isAccessible("spoerg")
                .press("Spørg afsender")
                .isAccessible("spoerg-fejl");
        nurse.go(address + "/send-videre")
                .isAccessible("send-videre")
                .press("Send videre")
                .isAccessible("send-videre-fejl");
        nurse.go(address + "/venteliste").isAccessible("saet-paa-venteliste");
        nurse.go(address + "/afvis").isAccessible("afvis").press("Afvis").isAccessible("afvis-fejl");
        nurse.go("/team/borgere");
        nurse.page().locator("main table a").first().click();
        nurse.isAccessible("overblik");
    }

    @ParameterizedTest(name = "{0} as «{1}» at {2} px")
    @CsvSource({
        "laege, laege, 360",
        "sygeplejerske, sygeplejerske, 1280",
        "psykolog, psykolog, 360",
        "fys, fysioterapeut, 1280",
        "social, socialraadgiver, 360"
    })
    void assessmentsAre(String person, String subject, int width) {
        var visitor = new Visitor(width, true).logInAs(person).go("/team/borgere");
        visitor.page().locator("main table a").first().click();
        var citizen = visitor.page().url().replace(House.at(""), "").replace("/overblik", "");
        visitor.go(citizen + "/vurderinger").isAccessible(person + "-vurderinger");
        visitor.go(citizen + "/vurderinger/valg").isAccessible(person + "-valg");
        visitor.go(citizen + "/fag/" + subject).isAccessible(person + "-fag");
        visitor.go(citizen + "/fag/" + subject + "/ret").isAccessible(person + "-ret");
    }

    @ParameterizedTest(name = "pathway at {0} px")
    @MethodSource("widths")
    void pathwayPagesAndTheirErrorsAre(int width) {
        var nurse = new Visitor(width, true).logInAs("sygeplejerske").go("/team/borgere");
        nurse.page().locator("main table a").first().click();
        var citizen = nurse.page().url().replace(House.at(""), "").replace("/overblik", "");
        nurse.go(citizen + "/forloeb").isAccessible("forloeb");
        nurse.go(citizen + "/forloeb/plan").isAccessible("forloeb-plan");
        nurse.press("Tilføj skridtet").isAccessible("forloeb-plan-fejl");
        nurse.go(citizen + "/forloeb/styr").isAccessible("forloeb-styr");
        nurse.press("Afslut forløbet").isAccessible("forloeb-styr-fejl");
        nurse.go(citizen + "/behandlerteam").isAccessible("behandlerteam").press("Gem");
        nurse.isAccessible("behandlerteam-fejl");
        nurse.go("/team/mig").isAccessible("mig").press("Gem fravær").isAccessible("mig-fejl");
        nurse.go("/team/programmer").isAccessible("programmer");
        nurse.go("/team/programmer/hospital").isAccessible("program");
        nurse.go("/team/programmer/hospital/proev?udgave=leveret-1&ved=leveret-1")
                .isAccessible("program-proev");
    }

    @ParameterizedTest(name = "own version at {0} px")
    @MethodSource("widths")
    void writingAnOwnVersionIs(int width) {
        var leader =
                new Visitor(width, true).logInAs("leder").go("/team/programmer").isAccessible("leder-programmer");
        leader.go("/team/programmer/hospital/ret").isAccessible("program-ret");
        var text = leader.page().locator("textarea[name=text]");
        text.fill(text.inputValue()
                .replace("months: 3}\n        every: {months: 3}", "months: 3}\n        every: {months: 2}"));
        leader.press("Se forskellen").isAccessible("program-ret-forskel");
        leader.page().locator("textarea[name=text]").fill("id: hospital");
        leader.press("Se forskellen").isAccessible("program-ret-fejl");
    }

    static Stream<Integer> widths() {
        return Stream.of(Chrome.PHONE, Chrome.DESK);
    }
}
