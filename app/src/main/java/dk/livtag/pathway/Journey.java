package dk.livtag.pathway;

/** Where somebody is in the pathway, and who stands beside: the fixed doctor and the contact nurse (L31). */
public record Journey(Pathway.Active pathway, TeamMember doctor, TeamMember contactNurse) {}
