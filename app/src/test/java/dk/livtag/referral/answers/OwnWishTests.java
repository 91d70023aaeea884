package dk.livtag.referral.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.kernel.Refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class OwnWishTests {

    @Test
    void isCutAtAWord() {
        assertThat(new OwnWish("Jeg vil gerne\nlege på gulvet").opening(17)).isEqualTo("Jeg vil gerne …");
    }

    @Test
    void isShownWholeWhenShort() {
        assertThat(new OwnWish("Sove igennem").opening(17)).isEqualTo("Sove igennem");
    }

    @Test
    void needsWords() {
        assertThatThrownBy(() -> new OwnWish(" ")).isInstanceOf(RuleBroken.class);
    }
}
