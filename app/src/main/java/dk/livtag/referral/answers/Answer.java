package dk.livtag.referral.answers;

/** What can be answered to one page of questions (svar). */
public sealed interface Answer
        permits OwnWish,
                PainDuration,
                Pain,
                Workup,
                Everyday,
                Considerations,
                Referred,
                ProfessionalAnswers.Symptoms,
                ProfessionalAnswers.Tried,
                ProfessionalAnswers.Safety,
                ProfessionalAnswers.Referrer {}
