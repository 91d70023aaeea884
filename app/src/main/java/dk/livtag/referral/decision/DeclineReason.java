package dk.livtag.referral.decision;

/** Why a referral is declined (afvisningsårsag). */
public enum DeclineReason {
    NOT_CHRONIC_PAIN,
    BELONGS_IN_PRIMARY_CARE,
    BELONGS_TO_ANOTHER_ORGANISATION,
    MISSING_INFORMATION,
    PERSON_DECLINES,
    DUPLICATE,
    OTHER
}
