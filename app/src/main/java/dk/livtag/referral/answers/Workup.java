package dk.livtag.referral.answers;

/** How far the medical work-up is (udredning). Ongoing is fine: a pathway starts before the final diagnosis (D30). */
public enum Workup implements Answer {
    DONE,
    ONGOING,
    NOT_STARTED,
    UNKNOWN
}
