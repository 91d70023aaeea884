package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Purpose;
import dk.livtag.access.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Why somebody asks, as the log writes it. */
class PurposeTests {

    @Test
    void everyRoleHasAPurposeOfItsOwn() {
        assertThat(Arrays.stream(Role.values()).map(Purpose::of).map(Purpose::code))
                .containsExactly(
                        "own_record",
                        "family",
                        "treatment",
                        "employment",
                        "administration",
                        "administration",
                        "oversight",
                        "statistics",
                        "treatment",
                        "public_service");
    }
}
