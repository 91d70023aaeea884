package dk.livtag.referral.form;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The seven questions of a self-referral (egen henvisning), one a page, in the order they are asked. */
public enum Question {
    WISH(false, WishPage.FIELDS, (fields, _) -> WishPage.read(fields)),
    DURATION(true, Set.of("duration"), (fields, _) -> ChoicePage.read(fields, "duration", PainDuration.class)),
    PAIN(true, PainPage.FIELDS, (fields, _) -> PainPage.read(fields)),
    WORKUP(true, Set.of("workup"), (fields, _) -> ChoicePage.read(fields, "workup", Workup.class)),
    EVERYDAY(true, EverydayPage.FIELDS, EverydayPage::read),
    CONSIDERATIONS(true, ConsiderationsPage.FIELDS, (fields, _) -> ConsiderationsPage.read(fields)),
    SENDER(false, SenderPage.FIELDS, SenderPage::read);

    private final boolean skippable;
    private final Set<String> fields;

    @SuppressWarnings("ImmutableEnumChecker") // the readers are static functions
    private final BiFunction<Fields, LocalDate, Reading<? extends Answer>> reader;

    Question(boolean skippable, Set<String> fields, BiFunction<Fields, LocalDate, Reading<? extends Answer>> reader) {
        this.skippable = skippable;
        this.fields = fields;
        this.reader = reader;
    }

    public static Optional<Question> number(int number) {
        return Arrays.stream(values()).filter(it -> it.number() == number).findFirst();
    }

    public int number() {
        return ordinal() + 1;
    }

    public boolean skippable() {
        return skippable;
    }

    public Set<String> fields() {
        return fields;
    }

    public Reading<? extends Answer> read(Fields given, LocalDate today) {
        return reader.apply(given, today);
    }

    public Optional<Question> next() {
        return number(number() + 1);
    }

    public Optional<Question> previous() {
        return number(number() - 1);
    }

    /** The middle part of its text keys. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
