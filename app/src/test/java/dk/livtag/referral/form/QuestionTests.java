package dk.livtag.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is one page as a person may send it, and the field and text that put it right. */
@Tag("D31")
class QuestionTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WISH           | wish=                                  | wish | referral.wish.missing
            DURATION       | -                                      | duration | referral.duration.missing
            DURATION       | duration=ALWAYS                        | duration | referral.duration.missing
            PAIN           | -                                      | place | referral.pain.missing
            WORKUP         | -                                      | workup | referral.workup.missing
            EVERYDAY       | -                                      | work | referral.everyday.missing
            EVERYDAY       | sickMonth=13&sickYear=2026             | sickMonth | referral.everyday.since.wrong
            EVERYDAY       | sickYear=2026                          | sickMonth | referral.everyday.since.wrong
            EVERYDAY       | sickMonth=marts&sickYear=2026          | sickMonth | referral.everyday.since.wrong
            EVERYDAY       | sickMonth=12&sickYear=2026             | sickMonth | referral.everyday.since.future
            CONSIDERATIONS | consideration=OTHER                    | considerationWords | referral.considerations.words.missing
            SENDER         | cpr=250252                             | cpr | referral.sender.cpr.wrong
            SENDER         | cpr=310252-1234                        | cpr | referral.sender.cpr.wrong
            SENDER         | cpr=250252-1234&birthDay=26&birthMonth=2&birthYear=1952 | cpr | referral.sender.cpr.differs
            SENDER         | cpr=                                   | cpr | referral.sender.identity.missing
            SENDER         | cpr=&birthDay=31&birthMonth=2&birthYear=1952 | birthDay | referral.sender.born.wrong
            SENDER         | cpr=&birthDay=24&birthMonth=11&birthYear=2026 | birthDay | referral.sender.born.wrong
            SENDER         | givenName=                             | givenName | referral.sender.givenName.missing
            SENDER         | familyName=                            | familyName | referral.sender.familyName.missing
            SENDER         | phone=12 34                            | phone | referral.sender.phone.wrong
            SENDER         | phone=ring til mig                     | phone | referral.sender.phone.wrong
            SENDER         | consent=                               | consent | referral.sender.consent.missing
            """)
    void saysWhatToPutRight(Question question, String sent, String field, String text) {
        assertThat(read(question, sent).problems()).containsExactly(new Problem(field, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WISH           | wish=Løfte mit barnebarn
            DURATION       | duration=OVER_FIVE_YEARS
            PAIN           | place=BACK&place=HEAD
            PAIN           | constancy=CONSTANT
            WORKUP         | workup=ONGOING
            EVERYDAY       | jobCentre=INVOLVED
            EVERYDAY       | sickMonth=11&sickYear=2026
            CONSIDERATIONS | -
            CONSIDERATIONS | consideration=INTERPRETER&considerationWords=Tyrkisk
            SENDER         | -
            SENDER         | phone=+46 8 123 456 78
            SENDER         | cpr=&birthDay=25&birthMonth=2&birthYear=1952
            """)
    void acceptsAnAnswer(Question question, String sent) {
        assertThat(read(question, sent)).isInstanceOf(Reading.Answered.class);
    }

    @Test
    void neverAsksForModulus11() {
        assertThat(read(Question.SENDER, "cpr=2502521234")).isInstanceOf(Reading.Answered.class);
    }

    @Test
    void refusesAWishThatIsTooLong() {
        assertThat(read(Question.WISH, "wish=" + "a".repeat(2_001)).problems())
                .containsExactly(new Problem("wish", "referral.wish.long"));
    }

    @Test
    void namesEveryProblemOfAPageAtOnce() {
        assertThat(read(Question.SENDER, "givenName=&phone=&consent=").problems())
                .hasSize(3);
    }

    @Test
    void followsOneAnother() {
        assertThat(Form.SELF.next(Question.WISH)).contains(Question.DURATION);
        assertThat(Form.SELF.previous(Question.WISH)).isEmpty();
        assertThat(Form.SELF.next(Question.SENDER)).isEmpty();
        assertThat(Form.SELF.question(8)).isEmpty();
    }

    /** The last question is sent filled in, but for what the test says. */
    static Reading<?> read(Question question, String sent) {
        var parameters = new HashMap<String, String[]>();
        if (question == Question.SENDER) {
            parameters.putAll(SENDER);
        }
        Arrays.stream(sent == null ? new String[0] : sent.split("&"))
                .map(it -> it.split("=", 2))
                .forEach(it -> parameters.merge(it[0], new String[] {it[1]}, QuestionTests::both));
        return question.read(Fields.of(parameters, question.fields()), TODAY);
    }

    private static String[] both(String[] one, String[] other) {
        return SENDER.containsValue(one) ? other : new String[] {one[0], other[0]};
    }

    static final Map<String, String[]> SENDER = Map.of(
            "givenName", new String[] {"Kirsten"},
            "familyName", new String[] {"Berggren"},
            "cpr", new String[] {"250252-1234"},
            "phone", new String[] {"12 34 56 78"},
            "consent", new String[] {"yes"});
}
