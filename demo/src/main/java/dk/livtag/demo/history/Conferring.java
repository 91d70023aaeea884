package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.conference.Agreeing;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.Arranging;
import dk.livtag.conference.Boards;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.conference.meeting.Conference.Reason;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.patient.Patients;
import dk.livtag.referral.decision.CareTeam;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Lets people plan a joint conference, hold it, and agree; what the patient does of it is done by {@link Attending}. */
@Component
class Conferring {

    private static final int AGREEMENTS = 3;

    private final Arranging arranging;
    private final Boards boards;
    private final Agreeing agreeing;
    private final Conferences conferences;
    private final Attending attending;
    private final Patients patients;
    private final Clock clock;
    private final Map<PatientId, ConferenceId> latest = new HashMap<>();

    Conferring(
            Arranging arranging,
            Boards boards,
            Agreeing agreeing,
            Conferences conferences,
            Attending attending,
            Patients patients,
            Clock clock) {
        this.arranging = arranging;
        this.boards = boards;
        this.agreeing = agreeing;
        this.conferences = conferences;
        this.attending = attending;
        this.patients = patients;
        this.clock = clock;
    }

    /** Whose conference it is, with the log-in of the persona that she is, and who stands beside her. */
    record Around(PatientId patient, String key, CareTeam team) {}

    void gather(Around who, Gathering gathering, RandomGenerator random) {
        var nurse = attending.nurse(who);
        switch (gathering.deed()) {
            case PLAN -> plan(who, gathering.day(), nurse);
            case PREPARE -> attending.prepare(who, of(who), true, random);
            case PREPARE_HALF -> attending.prepare(who, of(who), false, random);
            case BEGIN -> as(nurse, () -> boards.begin(of(who), nurse));
            case AGREE -> agree(who, nurse, random);
            case SEND -> as(nurse, () -> agreeing.send(of(who), new Letter("", Sayings.of("why", random)), nurse));
            case CONFIRM -> attending.confirm(who, of(who));
            case CORRECT -> attending.correct(who, of(who), Sayings.of("wrong", random));
            case ANSWER -> answer(who, nurse, random);
            case CANCEL -> as(nurse, () -> arranging.cancel(of(who), Reason.ILLNESS, nurse));
        }
    }

    private void plan(Around who, int ahead, Caller.SignedIn nurse) {
        var planned = ActingAs.of(nurse, () -> {
            var team = arranging.outlook(who.patient()).team();
            return arranging.plan(who.patient(), Meetings.wanted(team, ahead, clock.instant()), nurse);
        });
        latest.put(who.patient(), planned);
    }

    private void agree(Around who, Caller.SignedIn nurse, RandomGenerator random) {
        as(nurse, () -> {
            var team = arranging.outlook(who.patient()).team();
            var name = patients.get(who.patient()).name().full();
            for (var i = 0; i < AGREEMENTS; i++) {
                var whom = Meetings.whom(team, name, i);
                var day = Meetings.day(clock.instant(), 7 * (i + 1));
                var terms = new Terms(Sayings.of("agreed " + i, random), whom, day);
                boards.add(of(who), Ids.next(clock), terms, nurse);
            }
        });
    }

    private void answer(Around who, Caller.SignedIn nurse, RandomGenerator random) {
        as(nurse, () -> {
            var list = conferences.get(of(who)).meeting().agreements().all();
            boards.move(of(who), list.getLast().id(), true, nurse);
            agreeing.send(of(who), new Letter(Sayings.of("answer", random), Sayings.of("why", random)), nurse);
        });
    }

    private ConferenceId of(Around who) {
        return Objects.requireNonNull(latest.get(who.patient()));
    }

    private static void as(Caller caller, Runnable work) {
        ActingAs.of(caller, () -> {
            work.run();
            return caller;
        });
    }
}
