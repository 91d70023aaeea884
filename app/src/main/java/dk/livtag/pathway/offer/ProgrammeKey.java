package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One version of a programme: as it was shipped, or as one organisation keeps it. */
public record ProgrammeKey(String programme, @Nullable OrganisationId keptBy, int version) {}
