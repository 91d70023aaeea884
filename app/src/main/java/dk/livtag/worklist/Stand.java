package dk.livtag.worklist;

import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.ProgrammeKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a pathway, as codes of its programme's version.
 *
 * @param pausedOn set while it rests
 */
public record Stand(
        ProgrammeKey programme,
        String phase,
        Instant acceptedAt,
        String contactNurse,
        @Nullable LocalDate pausedOn) {

    public int week(LocalDate today) {
        return Pathway.week(acceptedAt, today);
    }

    public LocalDate acceptedOn() {
        return LocalDate.ofInstant(acceptedAt, Pathway.DENMARK);
    }
}
