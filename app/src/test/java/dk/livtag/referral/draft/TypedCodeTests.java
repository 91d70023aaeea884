package dk.livtag.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTests {

    static final TypedCode CODE = new TypedCode("7F3Q9B2M0T");

    @Test
    void isShownInGroups() {
        assertThat(CODE.shown()).isEqualTo("7F3Q-9B2M-0T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7F3Q-9B2M-0T", "7f3q9b2m0t", " 7F3Q 9B2M OT ", "7f3q-9b2m-ot"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(TypedCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7F3Q", "7F3Q-9B2M-KTX", "7F3Q-9B2M-U!", "7F3Q-9B2M-ÆØ"})
    void isRefusedWhenItCannotBeOne(String typed) {
        assertThat(TypedCode.parse(typed)).isEmpty();
    }

    @Test
    void comesBackAsItWasShown() {
        assertThat(new Random(7).longs(1_000).mapToObj(TypedCode::of))
                .allSatisfy(it -> assertThat(TypedCode.parse(it.shown())).contains(it));
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(CODE).hasToString("TypedCode[hidden]");
    }
}
