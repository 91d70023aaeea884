package dk.livtag.referral.decision;

/**
 * What triage chose when it accepted (modtagelse).
 *
 * @param programme id of the programme that begins; empty for the usual one of the organisation
 */
public record Acceptance(CareTeam team, String programme) {

    /** Into the programme that is usual here. */
    public static Acceptance by(CareTeam team) {
        return new Acceptance(team, "");
    }

    public Acceptance into(String chosen) {
        return new Acceptance(team, chosen);
    }

    /** Into a programme that has no doctor. */
    public Acceptance withoutDoctor() {
        return new Acceptance(new CareTeam(null, team.contactNurse()), programme);
    }
}
