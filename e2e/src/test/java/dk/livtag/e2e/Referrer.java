package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

/** A colleague who refers somebody by the form for professionals (henvis en borger), by the words on its pages. */
record Referrer(String kind, String name, String workplace) {

    /** By hand, before anything is known for certain; returns the status code. */
    String refer(Visitor visitor, String place, String given, String family, String wish) {
        visitor.go("/henvis/fag").choose(place).press("Begynd");
        visitor.write("Fornavn", given).write("Efternavn", family);
        visitor.page().locator("summary").first().click();
        visitor.write("Dag", "14").write("Måned", "2").write("År", "1979");
        visitor.write("Borgerens telefon", "22 33 44 55").press("Næste");
        visitor.write("Hvad ønsker borgeren selv?", wish).press("Næste");
        visitor.choose("3 måneder til 1 år")
                .choose("Ryg")
                .choose("Udredning er i gang")
                .press("Næste");
        visitor.choose("Sygemeldt").press("Næste");
        visitor.press("Spring over").press("Spring over");
        return send(visitor);
    }

    /** By a letter, which fills what it says; returns the status code. */
    String paste(Visitor visitor, String place, String letter) {
        visitor.go("/henvis/fag").choose(place);
        visitor.page().locator("textarea[name=letter]").fill(letter);
        visitor.press("Begynd").isAt("/henvis/fag/brev").sees("Det forstod vi");
        visitor.follow("Gå til spørgsmålene");
        for (var question = 1; question < 7; question++) {
            visitor.press("Næste");
        }
        return send(visitor);
    }

    private String send(Visitor visitor) {
        visitor.isAt("/henvis/fag/7").choose("Ja, borgeren har sagt ja").choose(kind);
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        visitor.write("Dag", String.valueOf(today.getDayOfMonth()))
                .write("Måned", String.valueOf(today.getMonthValue()))
                .write("År", String.valueOf(today.getYear()));
        visitor.write("Dit navn", name).write("Arbejdssted", workplace);
        visitor.write("Telefon, hvor vi kan få fat i dig", "70 10 20 30").press("Næste");
        visitor.isAt("/henvis/tjek").press("Send henvisning");
        var code = visitor.page().locator(".code").innerText();
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
        return code;
    }
}
