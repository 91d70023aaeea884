package dk.livtag.pathway;

import java.util.UUID;

/** One person's run of a programme. */
record PathwayId(UUID value) {}
