package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.EmergencyReason;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Grounds.Emergency;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.SignIn.Assurance;
import dk.livtag.access.policy.request.SmartApp;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws people, things and requests from a small world. */
record RandomWorld(RandomGenerator random) {

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    AccountId account() {
        return new AccountId(Matrix.id(one("A1", "A2")));
    }

    PatientId patient() {
        return new PatientId(Matrix.id(one("P1", "P2")));
    }

    OrganisationId organisation() {
        return new OrganisationId(Matrix.id(one("O1", "O2")));
    }

    UUID item() {
        return Matrix.id(one("I1", "I2"));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    Request request() {
        var action = random.nextBoolean() ? Action.READ : one(Action.values());
        return new Request(actor(), action, target(), context());
    }

    private Actor actor() {
        // Half are clinicians: most rules are theirs.
        var role = random.nextBoolean() ? Role.CLINICIAN : one(Role.values());
        if (role == Role.ANONYMOUS) return Actor.ANONYMOUS;
        return new Actor(
                account(), role, one(Profession.values()), organisation(), patient(), random.nextBoolean(), !rarely());
    }

    private Target target() {
        var details = new Details(
                rarely() ? null : item(),
                random.nextBoolean() ? null : account(),
                one(RecordState.values()),
                random.nextBoolean() ? null : item(),
                random.nextInt(10));
        return Target.of(one(ResourceType.values()), rarely() ? null : patient(), rarely() ? null : organisation())
                .with(details);
    }

    private Context context() {
        var signIn = new SignIn(!rarely(), rarely(), rarely() ? Assurance.LOW : Assurance.HIGH, random.nextInt(3) > 0);
        var purpose = random.nextInt(3) > 0 ? Purpose.TREATMENT : one(Purpose.values());
        var emergency = new Emergency(one(EmergencyReason.values()), one("akut", "Bevidstløs, medicin ukendt"));
        var grounds = new Grounds(purpose, emergency, random.nextBoolean(), one("2026-17", ""));
        return new Context(Matrix.NOW, signIn, grounds, random.nextInt(3) > 0 ? null : app());
    }

    private SmartApp app() {
        var level = one("patient", "user", "system");
        var type = one("*", "Observation", "CarePlan", "ServiceRequest", "DocumentReference");
        return new SmartApp(
                List.of(level + "/" + type + ".rs", level + "/" + type + ".cruds"),
                random.nextBoolean() ? null : patient());
    }
}
