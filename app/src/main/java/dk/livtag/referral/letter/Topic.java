package dk.livtag.referral.letter;

import dk.livtag.referral.form.Question;

/** What a letter can tell of (emne), and the question that it answers. */
public enum Topic {
    CPR(Question.PERSON),
    BORN(Question.PERSON),
    NAME(Question.PERSON),
    PHONE(Question.PERSON),
    WISH(Question.WISH),
    DURATION(Question.SYMPTOMS),
    PLACES(Question.SYMPTOMS),
    WORKUP(Question.SYMPTOMS),
    WORK(Question.EVERYDAY),
    SICK_SINCE(Question.EVERYDAY),
    JOB_CENTRE(Question.EVERYDAY),
    TRIED(Question.TRIED),
    MEDICINE(Question.TRIED),
    OPIOIDS(Question.TRIED),
    RED_FLAGS(Question.SAFETY),
    CONSIDERATIONS(Question.SAFETY),
    REFERRER_KIND(Question.REFERRER),
    REFERRER_NAME(Question.REFERRER),
    REFERRER_ORGANISATION(Question.REFERRER),
    REFERRER_PHONE(Question.REFERRER);

    private final Question question;

    Topic(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }
}
