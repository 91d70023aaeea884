package dk.livtag.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTests {

    @Test
    void keepOnlyWhatThePageAsksFor() {
        var fields = Fields.of(Map.of("wish", new String[] {"Sove"}, "_csrf", new String[] {"x"}), Set.of("wish"));

        assertThat(fields.values()).containsOnlyKeys("wish");
    }

    @Test
    void loseControlCharactersThatNoDatabaseKeeps() {
        var fields = Fields.of(Map.of("wish", new String[] {" So\u0000ve\r\ngodt "}), Set.of("wish"));

        assertThat(fields.text("wish")).isEqualTo("Sove\ngodt");
    }
}
