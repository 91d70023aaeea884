package dk.livtag.referral.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({
        "12345678,12 34 56 78",
        "+45 12 34 56 78,12 34 56 78",
        "0045-12345678,12 34 56 78",
        "+46812345678,+46 8 123 456 78"
    })
    void isShownAsPeopleWriteIt(String typed, String shown) {
        assertThat(Phone.parse(typed)).get().extracting(Phone::shown).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1234", "123456789", "abc", "''"})
    void needsTheRightNumberOfDigits(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }
}
