package dk.livtag.referral.decision;

import dk.livtag.kernel.AccountId;

/** The two whom every patient has (fast læge og kontaktsygeplejerske), chosen at acceptance. */
public record CareTeam(AccountId doctor, AccountId contactNurse) {}
