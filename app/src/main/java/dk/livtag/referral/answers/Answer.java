package dk.livtag.referral.answers;

/** What can be answered to one of the seven questions (svar). */
public sealed interface Answer permits OwnWish, PainDuration, Pain, Workup, Everyday, Considerations, Sender {}
