package dk.livtag.conference.meeting;

import dk.livtag.access.Profession;
import dk.livtag.pathway.team.TeamRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes beside the patient (deltager). Those outside the team are known by name only and see nothing here.
 *
 * @param role the part in the team; null for those outside it
 */
public record Guest(Kind kind, @Nullable TeamRole role, String name) {

    /** Where somebody comes from. */
    public enum Kind {
        TEAM,
        RELATIVE,
        GP,
        MUNICIPALITY,
        JOB_CENTRE
    }

    public boolean isInvited() {
        return kind != Kind.TEAM;
    }

    /** The profession that prepares a line; those who come with none listen. */
    public Optional<Profession> prepares() {
        return Optional.ofNullable(role)
                .filter(it -> it != TeamRole.SECRETARY)
                .map(it -> it == TeamRole.CONTACT_NURSE ? Profession.NURSE : Profession.valueOf(it.name()));
    }
}
