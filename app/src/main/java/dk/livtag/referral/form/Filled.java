package dk.livtag.referral.form;

import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.ProfessionalAnswers.Safety;
import dk.livtag.referral.answers.ProfessionalAnswers.Symptoms;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the pages of a form into one typed referral (udfyldt skema). */
public record Filled(Map<Question, Fields> given, LocalDate today) {

    /** Empty when something that must be answered is not, or no longer holds. */
    public Optional<? extends Answers> read(Form form, String letter) {
        return switch (form) {
            case SELF -> self();
            case PROFESSIONAL -> professional(letter);
        };
    }

    public Optional<SelfReferralAnswers> self() {
        var wish = answer(WishPage.read(to(Question.WISH)));
        var sender = answer(SenderPage.read(to(Question.SENDER), today));
        return wish == null || sender == null
                ? Optional.empty()
                : Optional.of(new SelfReferralAnswers(
                        wish,
                        to(Question.DURATION)
                                .choice("duration", PainDuration.class)
                                .orElse(null),
                        answer(PainPage.read(to(Question.PAIN))),
                        to(Question.WORKUP).choice("workup", Workup.class).orElse(null),
                        answer(EverydayPage.read(to(Question.EVERYDAY), today)),
                        or(answer(ConsiderationsPage.read(to(Question.CONSIDERATIONS))), Considerations.NONE),
                        sender));
    }

    public Optional<ProfessionalAnswers> professional(String letter) {
        var wish = answer(WishPage.read(to(Question.WISH)));
        var person = answer(PersonPart.read(to(Question.PERSON), today));
        var referrer = answer(ReferrerPage.read(to(Question.REFERRER), today));
        return wish == null || person == null || referrer == null
                ? Optional.empty()
                : Optional.of(new ProfessionalAnswers(
                        wish,
                        or(answer(SymptomsPage.read(to(Question.SYMPTOMS))), Symptoms.NONE),
                        answer(EverydayPage.read(to(Question.EVERYDAY), today)),
                        answer(TriedPage.read(to(Question.TRIED))),
                        or(answer(SafetyPage.read(to(Question.SAFETY))), Safety.NONE),
                        person,
                        referrer,
                        letter));
    }

    private Fields to(Question question) {
        return given.getOrDefault(question, Fields.NONE);
    }

    private static <A> A or(@Nullable A answer, A none) {
        return answer == null ? none : answer;
    }

    private static <A> @Nullable A answer(Reading<A> reading) {
        return switch (reading) {
            case Reading.Answered<A>(A answer) -> answer;
            case Reading.Wrong<A> _ -> null;
        };
    }
}
