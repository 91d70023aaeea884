package dk.livtag.pathway;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.change.Alteration;
import dk.livtag.pathway.change.OwnStep;
import dk.livtag.pathway.change.PlanEdit;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.history.PlanVersion;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.programme.Change;
import dk.livtag.pathway.programme.Difference;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.team.TeamMember;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person's own plan (L4): a copy of the programme that is changed freely, while the difference stays in sight and
 * nothing that has happened is lost. Each change says which version of the plan it was made from.
 */
@Service
@Transactional
public class Planning {

    private final Access access;
    private final PathwayStore store;
    private final PlanHistory history;
    private final TeamStore team;
    private final Programmes programmes;
    private final Changes changes;

    Planning(
            Access access,
            PathwayStore store,
            PlanHistory history,
            TeamStore team,
            Programmes programmes,
            Changes changes) {
        this.access = access;
        this.store = store;
        this.history = history;
        this.team = team;
        this.programmes = programmes;
        this.changes = changes;
    }

    /** The plan beside its template, and how it came to be so. */
    @Policy(resource = CARE_PLAN, action = READ)
    public OwnPlan plan(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        var pathway = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        var template = programmes.get(pathway.template());
        return new OwnPlan(
                pathway,
                template,
                Difference.between(template, pathway.plan()),
                template.steps().filter(it -> !isIn(it.code(), pathway.plan())).toList(),
                history.of(pathway),
                team.team(pathway, changes.today()));
    }

    /** Takes in a step that the programme offers, such as the joint conference or another profession's assessment. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway choose(PatientId patient, int seen, String code, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        var pathway = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        var template = programmes.get(pathway.template());
        var step = template.step(code).orElseThrow(() -> new NotFound("pathway.step-unknown"));
        var phase = template.phases().stream()
                .filter(it -> it.steps().contains(step))
                .findFirst()
                .orElseThrow();
        return change(patient, seen, why, by, plan -> PlanEdit.add(plan, phase.code(), step.chosen()));
    }

    /** A step of this person's own, in the phase where she is. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway add(PatientId patient, int seen, OwnStep own, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        var pathway = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        requireInTeam(pathway, own.who());
        var step = own.step(pathway.startedOn(), pathway.planVersion(), changes.today());
        return change(
                patient,
                seen,
                why,
                by,
                plan -> PlanEdit.add(plan, pathway.phase().code(), step));
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway remove(PatientId patient, int seen, String code, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return change(patient, seen, why, by, plan -> PlanEdit.remove(plan, code));
    }

    /** Another rhythm or person for a step. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway alter(PatientId patient, int seen, String code, Alteration change, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        var pathway = store.latest(patient).orElseThrow(() -> new NotFound("pathway.unknown"));
        requireInTeam(pathway, change.who());
        return change(patient, seen, why, by, plan -> PlanEdit.alter(plan, code, change));
    }

    private Pathway change(
            PatientId patient, int seen, String why, Caller.SignedIn by, UnaryOperator<Programme> change) {
        if (why.isBlank()) {
            throw new RuleBroken("pathway.plan.say-why");
        }
        return changes.replan(
                patient,
                seen,
                Pathways.by(by, why, null),
                (run, today) -> Clockwork.replan(run, change.apply(run.plan()), today));
    }

    /** A step waits for nobody: a profession that the team lacks is chosen first. */
    private void requireInTeam(Pathway pathway, Step.Who who) {
        if (!isInTeam(team.team(pathway, changes.today()), who)) {
            throw new RuleBroken("pathway.plan.not-in-team");
        }
    }

    private static boolean isInTeam(List<TeamMember> team, Step.Who who) {
        return who == Step.Who.PATIENT
                || who == Step.Who.TEAM
                || team.stream().anyMatch(it -> it.role().name().equals(who.name()));
    }

    private static boolean isIn(String code, Programme plan) {
        return plan.step(code).isPresent();
    }

    /** The plan of one person, with what differs from its template and what the template still offers. */
    public record OwnPlan(
            Pathway pathway,
            Programme template,
            List<Change> difference,
            List<Step> offered,
            List<PlanVersion> versions,
            List<TeamMember> team) {

        /** Whether a step for somebody waits for anybody: the person, all of the team, or one who is in it. */
        public boolean hasInTeam(Step.Who who) {
            return isInTeam(team, who);
        }
    }
}
