package dk.livtag.pathway.team;

/** How many of the talks with one role were with the person's own (kontinuitet, L31). */
public record Continuity(TeamRole role, int talks, int withOwn) {}
