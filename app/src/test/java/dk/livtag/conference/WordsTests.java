package dk.livtag.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.access.Profession;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.PatientWords;
import dk.livtag.conference.meeting.PatientWords.Question;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What everybody writes before the meeting, and who may read it. */
@HouseTest
@Tag("L19")
class WordsTests {

    private static final String HOSPITAL = "Words hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Conferences conferences;

    @Autowired
    Preparing preparing;

    @Autowired
    Answering answering;

    @Autowired
    Boards boards;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBreakKeepsThePatientsWordsToHerself() {
        var team = conferred.around(HOSPITAL, "Pause");
        var id = conferred.planned(team);
        conferred.become(conferred.patient(team));
        answering.write(id, Map.of(Question.IMPORTANT, "Lege på gulvet"), false);
        assertThat(conferences.whole(id).words().own(Question.IMPORTANT)).isEqualTo("Lege på gulvet");
        assertThat(words(team, id).own()).isEmpty();
        assertThat(words(team, id).isAnswered()).isFalse();
    }

    @Test
    void theTeamReadsWhatSheSavesAndSheMayChangeIt() {
        var team = conferred.around(HOSPITAL, "Gem");
        var id = conferred.planned(team);
        var patient = conferred.patient(team);
        conferred.become(patient);
        answering.write(id, Map.of(Question.IMPORTANT, "Lege", Question.KNOW, ""), true);
        assertThat(words(team, id).shared(Question.IMPORTANT)).isEqualTo("Lege");
        conferred.become(patient);
        answering.write(id, Map.of(Question.IMPORTANT, "Lege med Noah"), true);
        assertThat(words(team, id).shared(Question.IMPORTANT)).isEqualTo("Lege med Noah");
    }

    @Test
    void hersIsHersAlone() {
        var team = conferred.around(HOSPITAL, "Egen");
        var id = conferred.agreed(team);
        conferred.become(team.of("nurse"));
        assertThatThrownBy(() -> answering.confirm(id)).isInstanceOf(DataAccessException.class);
        conferred.become(conferred.patient(conferred.around(HOSPITAL, "Fremmed")));
        assertThatThrownBy(() -> conferences.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.confirm(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void onceTheMeetingHasBegunItIsSaidThere() {
        var team = conferred.around(HOSPITAL, "Sent");
        var id = conferred.held(team);
        conferred.become(conferred.patient(team));
        assertThatThrownBy(() -> answering.write(id, Map.of(Question.KNOW, "For sent"), true))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("meeting.words.late");
    }

    @Test
    @Tag("L47")
    void eachProfessionWritesItsOwnLine() {
        var team = conferred.around(HOSPITAL, "Linje");
        var id = conferred.planned(team);
        preparing.write(id, "Jobmøde 20. marts", conferred.become(team.of("social_worker")));
        preparing.write(id, "Sover 4 timer", conferred.become(team.of("nurse")));
        preparing.write(id, "Sover 5 timer", conferred.become(team.of("nurse")));
        var whole = conferences.whole(id);
        assertThat(whole.line(Profession.NURSE).orElseThrow().words()).isEqualTo("Sover 5 timer");
        assertThat(whole.line(Profession.SOCIAL_WORKER).orElseThrow().words()).isEqualTo("Jobmøde 20. marts");
        assertThat(whole.awaited()).containsExactly(Profession.DOCTOR);
        var secretary = conferred.become(team.of("secretary"));
        assertThatThrownBy(() -> preparing.write(id, "Nej", secretary)).isInstanceOf(NotFound.class);
    }

    private PatientWords words(Team team, ConferenceId id) {
        conferred.become(team.of("doctor"));
        return conferences.whole(id).words();
    }
}
