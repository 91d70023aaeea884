package dk.livtag.pathway;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.CareRelations;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.organisation.Staff;
import dk.livtag.pathway.team.Continuity;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands beside a person (behandlerteam): who has which part, hands it over, and how steady it has been. */
@Service
@Transactional
public class Teams {

    private final Access access;
    private final PathwayStore pathways;
    private final TeamStore store;
    private final Staff staff;
    private final CareRelations relations;
    private final PathwayProperties properties;
    private final Clock clock;

    Teams(
            Access access,
            PathwayStore pathways,
            TeamStore store,
            Staff staff,
            CareRelations relations,
            PathwayProperties properties,
            Clock clock) {
        this.access = access;
        this.pathways = pathways;
        this.store = store;
        this.staff = staff;
        this.relations = relations;
        this.properties = properties;
        this.clock = clock;
    }

    @Policy(resource = CARE_PLAN, action = READ)
    public List<Continuity> continuity(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return store.continuity(pathway(patient));
    }

    /** Somebody takes a part, alone or after somebody else, who may read on for a while. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void choose(PatientId patient, TeamRole role, AccountId account, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        requireProfession(role, account);
        var pathway = pathway(patient);
        if (role == TeamRole.DOCTOR && !pathway.plan().hasDoctor()) {
            throw new RuleBroken("pathway.team.no-doctor");
        }
        var now = clock.instant();
        var before = member(pathway, role);
        if (before.contains(account)) {
            throw new RuleBroken("pathway.team.is-already");
        }
        store.leave(pathway, role, now);
        store.join(pathway, role, account, now);
        relations.openByTeam(patient, account);
        before.forEach(it -> relations.closeByTeam(patient, it, readUntil(now)));
        store.tell(pathway, role, Ids.next(clock), new Author(by.account().value(), now, why));
    }

    /** A chosen profession is no longer needed; doctor and contact nurse can only be handed over. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void leave(PatientId patient, TeamRole role, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        if (role == TeamRole.DOCTOR || role == TeamRole.CONTACT_NURSE) {
            throw new RuleBroken("pathway.team.always");
        }
        var pathway = pathway(patient);
        var now = clock.instant();
        var before = member(pathway, role);
        store.leave(pathway, role, now);
        before.forEach(it -> relations.closeByTeam(patient, it, readUntil(now)));
        store.tell(pathway, role, Ids.next(clock), new Author(by.account().value(), now, why));
    }

    private List<AccountId> member(Pathway pathway, TeamRole role) {
        return store.team(pathway, LocalDate.ofInstant(clock.instant(), Pathway.DENMARK)).stream()
                .filter(it -> it.role() == role)
                .map(TeamMember::account)
                .toList();
    }

    private void requireProfession(TeamRole role, AccountId account) {
        if (!role.isFor(staff.get(account).profession())) {
            throw new RuleBroken("pathway.team.other-profession");
        }
    }

    private Instant readUntil(Instant now) {
        return now.plus(properties.readAfterHandOver());
    }

    private Pathway pathway(PatientId patient) {
        return pathways.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
    }
}
