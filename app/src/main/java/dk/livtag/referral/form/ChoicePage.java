package dk.livtag.referral.form;

/** A page with one list of choices, of which one is taken (questions 2 and 4). */
final class ChoicePage {

    private ChoicePage() {}

    static <E extends Enum<E>> Reading<E> read(Fields fields, String name, Class<E> type) {
        return fields.choice(name, type)
                .<Reading<E>>map(Reading.Answered::new)
                .orElseGet(() -> Reading.wrong(name, "referral." + name + ".missing"));
    }
}
