package dk.livtag.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.measure.change.OpioidTable.Dose;
import dk.livtag.measure.change.OpioidTable.Sum.NotConvertible;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A medicine that no table knows. */
@Tag("L11")
class OpioidTableTests {

    @Test
    void makesNoNumberAndIsNamed() {
        var table = ChangeVectors.tables().getFirst();
        var sum = table.sum(List.of(new Dose("morphine", 30), new Dose("ketobemidone", 20)));
        assertThat(sum).isEqualTo(new NotConvertible(List.of("ketobemidone")));
    }
}
