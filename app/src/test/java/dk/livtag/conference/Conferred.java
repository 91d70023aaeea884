package dk.livtag.conference;

import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.assessment.Bundles;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.Arranging.Wanted;
import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.conference.meeting.Agreement.Whom;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Guest.Kind;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.team.TeamRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Patients with a conference that has come so far, for the tests of it. */
@TestComponent
public class Conferred {

    private final People people;
    private final Bundles bundles;
    private final Arranging arranging;
    private final Boards boards;
    private final Agreeing agreeing;
    private final Conferences conferences;
    private final Clock clock;

    Conferred(
            People people,
            Bundles bundles,
            Arranging arranging,
            Boards boards,
            Agreeing agreeing,
            Conferences conferences,
            Clock clock) {
        this.people = people;
        this.bundles = bundles;
        this.arranging = arranging;
        this.boards = boards;
        this.agreeing = agreeing;
        this.conferences = conferences;
        this.clock = clock;
    }

    public Team around(String hospital, String patient) {
        return bundles.around(hospital, patient);
    }

    public AccountId patient(Team team) {
        return people.citizen("conference patient " + team.patient().value(), team.patient());
    }

    public Caller.SignedIn become(AccountId account) {
        return bundles.become(account);
    }

    public LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(ahead);
    }

    /** With doctor, contact nurse and physiotherapist, and the job centre invited. */
    public ConferenceId planned(Team team) {
        var nurse = become(team.of("nurse"));
        return arranging.plan(team.patient(), wanted(7), nurse);
    }

    public Wanted wanted(int ahead) {
        var guests = List.of(
                new Guest(Kind.TEAM, TeamRole.DOCTOR, "Læge Lars"),
                new Guest(Kind.TEAM, TeamRole.CONTACT_NURSE, "Sygeplejerske Anne"),
                new Guest(Kind.JOB_CENTRE, null, "Pia fra jobcenteret"));
        return new Wanted(new Slot(day(ahead), LocalTime.of(13, 0), 45, "Lokale 3"), guests, "Konference planlagt");
    }

    public ConferenceId held(Team team) {
        var id = planned(team);
        var nurse = become(team.of("nurse"));
        boards.begin(id, nurse);
        boards.add(id, UUID.randomUUID(), nurses("Ringe om medicin"), nurse);
        boards.add(id, UUID.randomUUID(), patients("Pause før mad"), nurse);
        return id;
    }

    /** The list has been sent to the patient. */
    public ConferenceId agreed(Team team) {
        var id = held(team);
        agreeing.send(id, new Letter("", "Aftalt på konferencen 11/3"), become(team.of("nurse")));
        return id;
    }

    public Terms nurses(String what) {
        return new Terms(what, new Whom(Step.Who.CONTACT_NURSE, "Sygeplejerske Anne", false), day(9));
    }

    public Terms patients(String what) {
        return new Terms(what, new Whom(Step.Who.PATIENT, "Vibeke", false), day(9));
    }

    public Conference get(Team team, ConferenceId id) {
        become(team.of("nurse"));
        return conferences.get(id);
    }

    int count(String sql, Team team) {
        return people.superuser()
                .sql(sql)
                .param("patient", team.patient().value())
                .query(Integer.class)
                .single();
    }
}
