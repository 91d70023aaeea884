package dk.livtag.pathway;

import dk.livtag.kernel.AccountId;

/** One of those whom a patient can always turn to (behandlerteam), with the number to ring. */
public record TeamMember(AccountId account, String name, String phone) {}
