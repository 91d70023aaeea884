package dk.livtag.pathway;

import java.util.UUID;

/** One person's run of a programme. */
public record PathwayId(UUID value) {}
