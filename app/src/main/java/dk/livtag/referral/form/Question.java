package dk.livtag.referral.form;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** Every page of questions that a form can ask; each form has its own choice and order. */
public enum Question {
    WISH(false, WishPage.FIELDS, (fields, _) -> WishPage.read(fields)),
    DURATION(true, Set.of("duration"), (fields, _) -> ChoicePage.read(fields, "duration", PainDuration.class)),
    PAIN(true, PainPage.FIELDS, (fields, _) -> PainPage.read(fields)),
    WORKUP(true, Set.of("workup"), (fields, _) -> ChoicePage.read(fields, "workup", Workup.class)),
    EVERYDAY(true, EverydayPage.FIELDS, EverydayPage::read),
    CONSIDERATIONS(true, ConsiderationsPage.FIELDS, (fields, _) -> ConsiderationsPage.read(fields)),
    SENDER(false, SenderPage.FIELDS, SenderPage::read),
    PERSON(false, PersonPart.FIELDS, PersonPart::read),
    SYMPTOMS(true, SymptomsPage.FIELDS, (fields, _) -> SymptomsPage.read(fields)),
    TRIED(true, TriedPage.FIELDS, (fields, _) -> TriedPage.read(fields)),
    SAFETY(true, SafetyPage.FIELDS, (fields, _) -> SafetyPage.read(fields)),
    REFERRER(false, ReferrerPage.FIELDS, ReferrerPage::read);

    private final boolean skippable;
    private final Set<String> fields;

    @SuppressWarnings("ImmutableEnumChecker") // the readers are static functions
    private final BiFunction<Fields, LocalDate, Reading<? extends Answer>> reader;

    Question(boolean skippable, Set<String> fields, BiFunction<Fields, LocalDate, Reading<? extends Answer>> reader) {
        this.skippable = skippable;
        this.fields = fields;
        this.reader = reader;
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

    /** Whether the page asks for the CPR number of the person that the referral is about. */
    public boolean asksWho() {
        return this == SENDER || this == PERSON;
    }

    /** The middle part of its text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
