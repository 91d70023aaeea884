package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.access.Duty;
import dk.livtag.access.LogIn;
import dk.livtag.access.Profession;
import dk.livtag.demo.TimeTravel;
import dk.livtag.demo.people.Persona;
import dk.livtag.demo.people.Place;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.referral.Deciding;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.Moving;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Referrals;
import dk.livtag.referral.Triage;
import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Does what people did, through the services that everybody uses, on behalf of whoever did it, at that moment. */
@Component
class Engine {

    private static final int STATUS_CODE_BYTES = 32;

    private final Referrals referrals;
    private final Triage triage;
    private final Deciding deciding;
    private final Moving moving;
    private final Assessing assessing;
    private final Conferring conferring;
    private final Caring caring;
    private final Working working;
    private final Listeners listeners;
    private final TimeTravel time;
    private final Caller.SignedIn nurse;
    private final Map<PatientId, CareTeam> teams = new HashMap<>();

    Engine(
            Referrals referrals,
            Triage triage,
            Deciding deciding,
            Moving moving,
            Assessing assessing,
            Conferring conferring,
            Caring caring,
            Working working,
            Listeners listeners,
            TimeTravel time,
            RealTime realTime) {
        this.referrals = referrals;
        this.triage = triage;
        this.deciding = deciding;
        this.moving = moving;
        this.assessing = assessing;
        this.conferring = conferring;
        this.caring = caring;
        this.working = working;
        this.listeners = listeners;
        this.time = time;
        this.nurse = signedIn(Persona.get("sygeplejerske"), realTime.instant());
    }

    void moveTo(Instant moment) {
        time.to(moment);
    }

    ReferralId send(Answers answers, RandomGenerator random) {
        var statusHash = new byte[STATUS_CODE_BYTES];
        random.nextBytes(statusHash);
        return ActingAs.of(new Caller.Visitor(""), () -> referrals.receive(Place.HOSPITAL, answers, statusHash));
    }

    void read(ReferralId referral) {
        ActingAs.of(nurse, () -> triage.open(referral, nurse));
    }

    /** Returns once the house has heard of it, and the pathway exists. */
    PatientId accept(ReferralId referral, RandomGenerator random) {
        var team = new CareTeam(
                one(Profession.DOCTOR, random).account(),
                one(Profession.NURSE, random).account());
        var decision = ActingAs.of(nurse, () -> deciding.accept(referral, Acceptance.by(team), nurse));
        listeners.waitForAll();
        return switch (decision) {
            case Decision.Accepted(PatientId patient) -> {
                teams.put(patient, team);
                yield patient;
            }
            case Decision.Declined _, Decision.TooLate _ -> throw new IllegalStateException("decided twice");
        };
    }

    void look(PatientId patient, Look look, RandomGenerator random) {
        assessing.look(patient, Objects.requireNonNull(teams.get(patient)), look, random);
    }

    void gather(PatientId patient, String key, Gathering gathering, RandomGenerator random) {
        var team = Objects.requireNonNull(teams.get(patient));
        var who = new Conferring.Around(patient, key, team);
        conferring.gather(who, gathering, random);
        caring.after(who, gathering.deed(), random);
    }

    void round(PatientId patient, RandomGenerator random) {
        working.round(patient, contactNurse(patient), random);
    }

    void end(PatientId patient, RandomGenerator random) {
        working.end(patient, contactNurse(patient), random);
    }

    private AccountId contactNurse(PatientId patient) {
        return Objects.requireNonNull(teams.get(patient)).contactNurse();
    }

    void decline(ReferralId referral, Decline decline) {
        ActingAs.of(nurse, () -> deciding.decline(referral, decline, nurse));
    }

    void ask(ReferralId referral, Inquiry inquiry) {
        ActingAs.of(nurse, () -> {
            moving.ask(referral, inquiry, nurse);
            return referral;
        });
    }

    void redirect(ReferralId referral, Redirection redirection) {
        ActingAs.of(nurse, () -> {
            moving.redirect(referral, redirection, nurse);
            return referral;
        });
    }

    void list(ReferralId referral, Listing listing) {
        ActingAs.of(nurse, () -> {
            moving.list(referral, listing, nurse);
            return referral;
        });
    }

    private static Persona one(Profession profession, RandomGenerator random) {
        var colleagues = Persona.at(Place.HOSPITAL, profession);
        return colleagues.get(random.nextInt(colleagues.size()));
    }

    static Caller.SignedIn signedIn(Persona it, Instant at) {
        return new Caller.SignedIn(
                it.account(),
                it.role(),
                it.profession(),
                it.place(),
                null,
                it.name(),
                duties(it),
                new LogIn("", at, at, LogIn.Assurance.SUBSTANTIAL, ""));
    }

    private static Set<Duty> duties(Persona it) {
        var duties = EnumSet.noneOf(Duty.class);
        if (it.triage()) {
            duties.add(Duty.TRIAGE);
        }
        if (it.managementPermission()) {
            duties.add(Duty.MANAGEMENT_PERMISSION);
        }
        return duties;
    }
}
