package dk.livtag.pathway;

import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody is in the pathway, and who stands beside: the contact nurse, in most programmes a fixed doctor (L31). */
public record Journey(Pathway pathway, List<TeamMember> team) {

    public Journey {
        team = List.copyOf(team);
    }

    /** Every pathway has one. */
    public TeamMember contactNurse() {
        return member(TeamRole.CONTACT_NURSE).orElseThrow();
    }

    public @Nullable TeamMember doctor() {
        return member(TeamRole.DOCTOR).orElse(null);
    }

    public Optional<TeamMember> member(TeamRole role) {
        return team.stream().filter(it -> it.role() == role).findFirst();
    }
}
