package dk.livtag.organisation;

import dk.livtag.access.Profession;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;

/** Somebody who works at an organisation (medarbejder), as colleagues and citizens may know them. */
public record StaffMember(
        AccountId account,
        OrganisationId organisation,
        String name,
        String title,
        Profession profession,
        String phone) {}
