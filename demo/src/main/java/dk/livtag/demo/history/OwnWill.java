package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.access.LogIn;
import dk.livtag.demo.people.Persona;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.rights.BlockedPart;
import dk.livtag.rights.BlockedPart.Kind;
import dk.livtag.rights.Blocks;
import dk.livtag.rights.Consents;
import dk.livtag.rights.Emergencies;
import dk.livtag.rights.Oversight;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import dk.livtag.rights.emergency.Opening.Reason;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets the first persona decide about her record, somebody open it in an emergency, and the officer follow that up. */
@Component
class OwnWill {

    private static final BlockedPart DIETITIANS = new BlockedPart(Kind.PROFESSION, "dietitian");
    private static final BlockedPart REFERRAL = new BlockedPart(Kind.CATEGORY, "referral");

    private final Blocks blocks;
    private final Consents consents;
    private final Emergencies emergencies;
    private final Oversight oversight;
    private final RealTime realTime;

    OwnWill(Blocks blocks, Consents consents, Emergencies emergencies, Oversight oversight, RealTime realTime) {
        this.blocks = blocks;
        this.consents = consents;
        this.emergencies = emergencies;
        this.oversight = oversight;
        this.realTime = realTime;
    }

    void tell(PatientId first, PatientId second) {
        var me = citizen(Persona.get("karen"), first);
        as(me, () -> {
            blocks.set(first, REFERRAL);
            blocks.lift(first, blocks.all(first).getFirst().id());
            blocks.set(first, DIETITIANS);
            var office = consents.recipients().getFirst().id();
            consents.give(first, office, null);
            consents.withdraw(first, consents.all(first).getFirst().id());
            consents.give(first, office, null);
        });
        open("holdleder", first, new Reason("ACUTE", "Faldt om på gangen efter holdet. Medicin ukendt."));
        var officer = Engine.signedIn(Persona.get("dpo"), realTime.instant());
        as(
                officer,
                () -> oversight
                        .all(officer)
                        .forEach(it -> oversight.close(
                                it.opening().id(),
                                Verdict.JUSTIFIED,
                                "Talt med afdelingen samme dag. Der var grund til det.",
                                officer)));
        open(
                "diaet",
                second,
                new Reason("VITAL_INTEREST", "Ringede og var forvirret. Ingen fra holdet var på arbejde."));
    }

    private void open(String colleague, PatientId patient, Reason reason) {
        as(Engine.signedIn(Persona.get(colleague), realTime.instant()), () -> emergencies.open(patient, reason));
    }

    private Caller.SignedIn citizen(Persona it, PatientId patient) {
        var now = realTime.instant();
        var logIn = new LogIn("", now, now, LogIn.Assurance.SUBSTANTIAL, "");
        return new Caller.SignedIn(it.account(), it.role(), null, null, patient, it.name(), Set.of(), logIn);
    }

    private static void as(Caller caller, Runnable work) {
        ActingAs.of(caller, () -> {
            work.run();
            return caller;
        });
    }
}
