package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A patient, a hospital, a municipality and those who work there, for rules that the matrix has no case for. */
final class World {

    static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    static final PatientId PATIENT = new PatientId(Matrix.id("patient"));
    static final OrganisationId HOSPITAL = new OrganisationId(Matrix.id("hospital"));
    static final OrganisationId MUNICIPALITY = new OrganisationId(Matrix.id("municipality"));
    static final AccountId SELF = new AccountId(Matrix.id("self"));

    private World() {}

    static Actor clinician(Profession profession) {
        return Actor.clinician(SELF, profession, HOSPITAL).withManagementPermission();
    }

    static Actor citizen() {
        return Actor.citizen(SELF, PATIENT);
    }

    static Actor relative() {
        return Actor.of(SELF, Role.RELATIVE, null);
    }

    static Request ask(Actor actor, Action action, Target target) {
        return new Request(actor, action, target, Context.usual(NOW));
    }

    static Request askFresh(Actor actor, Action action, Target target) {
        return new Request(actor, action, target, Context.usual(NOW).with(SignIn.FRESH));
    }

    static Target at(ResourceType type) {
        return Target.of(type, PATIENT, HOSPITAL);
    }

    /** The team's care relation, ended this long ago or still running. */
    static Facts relationEnded(Duration ago) {
        return related(new Period(NOW.minus(Duration.ofDays(400)), NOW.minus(ago)));
    }

    static Facts related() {
        return related(new Period(NOW.minus(Duration.ofDays(400)), null));
    }

    private static Facts related(Period period) {
        var relation = new CareRelation(SELF, PATIENT, HOSPITAL, period, false);
        return Facts.NONE.with(new Care(List.of(relation), List.of(), Duration.ofDays(90)));
    }
}
