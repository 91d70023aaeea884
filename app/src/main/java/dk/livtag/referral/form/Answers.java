package dk.livtag.referral.form;

import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Sender;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the seven pages into one typed self-referral. */
public record Answers(Map<Question, Fields> given, LocalDate today) {

    /** Empty when something that must be answered is not, or no longer holds. */
    public Optional<SelfReferralAnswers> read() {
        var wish = answer(WishPage.read(to(Question.WISH)));
        var sender = answer(SenderPage.read(to(Question.SENDER), today));
        return wish == null || sender == null ? Optional.empty() : Optional.of(whole(wish, sender));
    }

    private SelfReferralAnswers whole(OwnWish wish, Sender sender) {
        return new SelfReferralAnswers(
                wish,
                to(Question.DURATION).choice("duration", PainDuration.class).orElse(null),
                answer(PainPage.read(to(Question.PAIN))),
                to(Question.WORKUP).choice("workup", Workup.class).orElse(null),
                answer(EverydayPage.read(to(Question.EVERYDAY), today)),
                considerations(),
                sender);
    }

    private Considerations considerations() {
        return switch (ConsiderationsPage.read(to(Question.CONSIDERATIONS))) {
            case Reading.Answered<Considerations>(Considerations given) -> given;
            case Reading.Wrong<Considerations> _ -> Considerations.NONE;
        };
    }

    private Fields to(Question question) {
        return given.getOrDefault(question, Fields.NONE);
    }

    private static <A> @Nullable A answer(Reading<A> reading) {
        return switch (reading) {
            case Reading.Answered<A>(A answer) -> answer;
            case Reading.Wrong<A> _ -> null;
        };
    }
}
