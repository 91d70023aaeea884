package dk.livtag.referral.answers;

/** Where it hurts (sted). */
public enum BodyPlace {
    HEAD,
    NECK_AND_SHOULDERS,
    ARMS_AND_HANDS,
    CHEST_AND_STOMACH,
    BACK,
    HIPS_AND_PELVIS,
    LEGS_AND_FEET,
    WHOLE_BODY
}
