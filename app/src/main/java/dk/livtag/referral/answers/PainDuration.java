package dk.livtag.referral.answers;

/** How long it has hurt (varighed). */
public enum PainDuration implements Answer {
    UNDER_THREE_MONTHS,
    THREE_MONTHS_TO_A_YEAR,
    ONE_TO_FIVE_YEARS,
    OVER_FIVE_YEARS,
    UNKNOWN
}
