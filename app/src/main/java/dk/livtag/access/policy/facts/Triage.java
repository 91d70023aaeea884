package dk.livtag.access.policy.facts;

import java.util.List;

/** Who is on triage, and which referrals have been sent (visitation). */
public record Triage(List<TriageDuty> duties, List<SentReferral> referrals) {

    public static final Triage NONE = new Triage(List.of(), List.of());
}
