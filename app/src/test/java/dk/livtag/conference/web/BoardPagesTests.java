package dk.livtag.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board in a browser (K7): whatever is pressed, nothing is lost. */
@HouseTest
@Tag("L19")
class BoardPagesTests extends BoardPages {

    @Test
    void whatIsMissingIsSaidAndWhatIsTypedStays() throws Exception {
        var board = board("Mangler");
        var answer = board.press("add", Map.of("what", "Ringe til <b>", "who", "", "day", ""));
        var page = parse(answer);
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".error-summary").text()).contains("Vælg, hvem der gør det", "Vælg en dag");
        assertThat(page.select("#what").attr("value")).isEqualTo("Ringe til <b>");
    }

    @Test
    void anotherPressKeepsWhatIsBeingWritten() throws Exception {
        var board = board("Kladde");
        board.press("part GOALS", Map.of("what", "Halvt skrevet", "who", "PATIENT", "day", ""));
        var page = board.page();
        assertThat(page.select("#what").attr("value")).isEqualTo("Halvt skrevet");
        assertThat(page.select("#who option[selected]").attr("value")).isEqualTo("PATIENT");
        assertThat(page.select(".part[aria-current]").text()).isEqualTo("Mål");
        assertThat(board.press("send", Map.of("what", "Halvt skrevet")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void sendingTheSameAgainAfterALostConnectionAddsOne() throws Exception {
        var board = board("To gange");
        var before = board.page();
        var fields = new HashMap<String, String>();
        before.select("main form input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.attr("value")));
        fields.putAll(board.whole("Komme på besøg"));
        fields.put("act", "add");
        board.send(fields);
        board.send(fields);
        assertThat(board.page().select(".agreed strong").eachText())
                .containsExactly("Ringe om medicin", "Pause før mad", "Komme på besøg");
    }

    @Test
    void theOrderChangesWithoutDragging() throws Exception {
        var board = board("Orden");
        var last = board.ids().getLast();
        assertThat(board.press("up " + last, Map.of()).getHeader("Location")).endsWith("#aftale-" + last);
        assertThat(board.order()).containsExactly("Pause før mad", "Ringe om medicin");
        board.press("down " + last, Map.of());
        assertThat(board.order()).containsExactly("Ringe om medicin", "Pause før mad");
        board.press("remove " + last, Map.of());
        assertThat(board.order()).containsExactly("Ringe om medicin");
    }

    @Test
    void anAgreementIsChangedInItsPlace() throws Exception {
        var board = board("Ret");
        var first = board.ids().getFirst();
        var form = board.browser().page(board.path() + "?ret=" + first);
        HtmlRules.hold(form);
        assertThat(form.select("#what").attr("value")).isEqualTo("Ringe om medicin");
        var fields = new HashMap<>(board.whole("Skrive om medicin"));
        fields.put("editing", first);
        board.press("save", fields);
        assertThat(board.order()).containsExactly("Skrive om medicin", "Pause før mad");
        assertThat(board.page().select("#what").attr("value")).isEmpty();
    }

    @Test
    void isReadAloudAllOrOneAtATime() throws Exception {
        var board = board("Højt");
        var aloud = board.path().replace("tavle", "laes-hoejt");
        var all = board.browser().page(aloud);
        HtmlRules.hold(all);
        assertThat(all.select(".aloud strong").eachText()).containsExactly("Ringe om medicin", "Pause før mad");
        var second = board.browser().page(aloud + "?nr=2");
        HtmlRules.hold(second);
        assertThat(second.select(".aloud strong").eachText()).containsExactly("Pause før mad");
        assertThat(second.select("h1").text()).isEqualTo("Aftale 2 af 2");
    }
}
