package dk.livtag.referral.form;

import static dk.livtag.referral.form.Question.CONSIDERATIONS;
import static dk.livtag.referral.form.Question.DURATION;
import static dk.livtag.referral.form.Question.EVERYDAY;
import static dk.livtag.referral.form.Question.PAIN;
import static dk.livtag.referral.form.Question.PERSON;
import static dk.livtag.referral.form.Question.REFERRER;
import static dk.livtag.referral.form.Question.SAFETY;
import static dk.livtag.referral.form.Question.SENDER;
import static dk.livtag.referral.form.Question.SYMPTOMS;
import static dk.livtag.referral.form.Question.TRIED;
import static dk.livtag.referral.form.Question.WISH;
import static dk.livtag.referral.form.Question.WORKUP;

import dk.livtag.referral.answers.Source;
import java.util.List;
import java.util.Optional;

/** A form with its questions in order (skema): the same flow, asked of oneself or of a professional. */
public enum Form {
    SELF("/henvis", List.of(WISH, DURATION, PAIN, WORKUP, EVERYDAY, CONSIDERATIONS, SENDER)),
    PROFESSIONAL("/henvis/fag", List.of(PERSON, WISH, SYMPTOMS, EVERYDAY, TRIED, SAFETY, REFERRER));

    private static final String TEXTS = "referral.";
    private static final String PROFESSIONAL_TEXTS = "referral.fag.";

    private final String path;
    private final List<Question> questions;

    Form(String path, List<Question> questions) {
        this.path = path;
        this.questions = questions;
    }

    /** The form that an address belongs to. */
    public static Form at(String address) {
        return address.equals(PROFESSIONAL.path) || address.startsWith(PROFESSIONAL.path + "/") ? PROFESSIONAL : SELF;
    }

    /** The form that a door's referrals came by: how its answers are worded. */
    public static Form of(Source source) {
        return source == Source.SELF ? SELF : PROFESSIONAL;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    public String path(Question question) {
        return path + "/" + number(question);
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> question(int number) {
        return number >= 1 && number <= questions.size() ? Optional.of(questions.get(number - 1)) : Optional.empty();
    }

    public int number(Question question) {
        return questions.indexOf(question) + 1;
    }

    public Optional<Question> next(Question question) {
        return question(number(question) + 1);
    }

    public Optional<Question> previous(Question question) {
        return question(number(question) - 1);
    }

    /** The key of the same text, worded for whoever fills this form in. */
    public String wording(String key) {
        return this == SELF || key.startsWith(PROFESSIONAL_TEXTS)
                ? key
                : PROFESSIONAL_TEXTS + key.substring(TEXTS.length());
    }
}
