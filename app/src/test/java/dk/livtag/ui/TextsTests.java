package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.ui.Display.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void areNeverSilentlyMissing() {
        assertThatThrownBy(() -> texts.get(Language.DA, "ui.no-such-text")).hasMessageContaining("ui.no-such-text");
    }

    @Test
    void takeArguments() {
        assertThat(texts.get(Language.DA, "ui.ring", "12 34 56 78")).isEqualTo("Ring 12 34 56 78");
    }

    @Test
    void nameDaysAsDanesDo() {
        var frame = frame(Language.DA);

        assertThat(frame.longDay(LocalDate.of(2026, 3, 4))).isEqualTo("onsdag den 4. marts");
        assertThat(frame.moment(Instant.parse("2026-07-04T12:03:00Z"))).isEqualTo("4. juli 2026 kl. 14.03");
    }

    @Test
    void nameDaysInEnglish() {
        assertThat(frame(Language.EN).longDay(LocalDate.of(2026, 3, 4))).isEqualTo("Wednesday 4 March");
    }

    private Frame frame(Language language) {
        var display = new Display(Display.Theme.LYS, Display.Size.NORMAL, false, language, true);
        var look = new Frame.Look("/assets", "/", null);
        return new Frame(
                texts, display, Viewer.NOBODY, new Site("Livtag", "", ""), look, List.of(), null, List.of(), () -> "");
    }
}
