package dk.livtag.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Profession;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.assessment.Outcome.Incomplete;
import dk.livtag.assessment.Outcome.OtherWindow;
import dk.livtag.assessment.Outcome.Overtaken;
import dk.livtag.assessment.Outcome.Saved;
import dk.livtag.assessment.Outcome.Signed;
import dk.livtag.assessment.Writing.Typed;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.kernel.Refusal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class WritingTests {

    private static final String HOSPITAL = "Writing hospital";

    @Autowired
    Bundles bundles;

    @Autowired
    Writing writing;

    @Autowired
    Folders folders;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var team = bundles.around(HOSPITAL, "Kladde");
        var nurse = bundles.become(team.of("nurse"));
        assertThat(writing.save(team.patient(), Bundles.first(Bundles.nurse("Vågner")), nurse))
                .isInstanceOf(Saved.class);
        assertThat(folder(team, "nurse").draft()).isNotNull();

        assertThat(folder(team, "doctor").draft()).isNull();
        bundles.become(bundles.colleague(team, "nurse"));
        assertThat(folderOfCaller(team).draft()).isNull();
        assertThat(people.superuser()
                        .sql("select count(*) from assessment_draft where patient_id = :patient and author_id = :nurse")
                        .param("patient", team.patient().value())
                        .param("nurse", nurse.account().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsSignedIsReadByTheOthers() {
        var team = bundles.around(HOSPITAL, "Underskrift");
        sign(team, "Vågner");
        assertThat(folder(team, "physio")
                        .latest()
                        .orElseThrow()
                        .entry()
                        .sheet()
                        .answers()
                        .values())
                .containsEntry("sleep", "Vågner");
        assertThat(folder(team, "nurse").draft()).isNull();
    }

    @Test
    void signingSaysWhatIsMissingAndKeepsNothing() {
        var team = bundles.around(HOSPITAL, "Mangler");
        var nurse = bundles.become(team.of("nurse"));
        var outcome = writing.sign(team.patient(), Bundles.first(new Answers(Map.of("sleep", "Vågner"))), nurse);
        assertThat(((Incomplete) outcome).gaps())
                .extracting(it -> it.field().code())
                .containsExactly("bowel", "family");
        assertThat(folder(team, "nurse").history()).isEmpty();
    }

    @Test
    void aCorrectionIsAddedAndTheFirstVersionStays() {
        var team = bundles.around(HOSPITAL, "Rettelse");
        sign(team, "Vågner");
        var nurse = bundles.become(team.of("nurse"));
        var without = writing.sign(team.patient(), new Typed(Bundles.nurse("Sover"), 1, 0, ""), nurse);
        assertThat(((Incomplete) without).reasonMissing()).isTrue();

        assertThat(writing.sign(team.patient(), new Typed(Bundles.nurse("Sover"), 1, 0, "Hørt forkert"), nurse))
                .isInstanceOf(Signed.class);
        assertThat(folder(team, "nurse").history())
                .extracting(it -> it.entry().sheet().answers().values().get("sleep"))
                .containsExactly("Sover", "Vågner");
    }

    @Test
    void noStatementOfTheApplicationChangesWhatIsSigned() {
        assertThat(people.superuser().sql("""
                        select count(*) from unnest(array['assessment', 'assessment_confidential', 'assessment_comment']) t
                        where has_table_privilege('livtag_app', t, 'update') or has_table_privilege('livtag_app', t, 'delete')
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void twoWindowsOfOneAuthorDoNotOverwriteEachOther() {
        var team = bundles.around(HOSPITAL, "Vinduer");
        var nurse = bundles.become(team.of("nurse"));
        writing.save(team.patient(), Bundles.first(Bundles.nurse("Det første vindue")), nurse);
        var outcome = writing.save(team.patient(), Bundles.first(Bundles.nurse("Det andet vindue")), nurse);
        assertThat(((OtherWindow) outcome).saved().sheet().answers().values())
                .containsEntry("sleep", "Det første vindue");
    }

    @Test
    void twoColleaguesDoNotOverwriteEachOther() {
        var team = bundles.around(HOSPITAL, "Kolleger");
        var other = bundles.become(bundles.colleague(team, "nurse"));
        writing.save(team.patient(), Bundles.first(Bundles.nurse("Hendes")), other);
        sign(team, "Min");

        bundles.become(other.account());
        var outcome = writing.sign(team.patient(), new Typed(Bundles.nurse("Hendes"), 0, 1, ""), other);
        assertThat(((Overtaken) outcome).author()).isEqualTo(HOSPITAL + " nurse");
        var kept = writing.sign(team.patient(), new Typed(Bundles.nurse("Hendes"), 1, 1, "Set begge"), other);
        assertThat(kept).isInstanceOf(Signed.class);
        assertThat(folderOfCaller(team).history()).hasSize(2);
    }

    @Test
    void onlyPsychologistAndDoctorReadWhatIsConfidential() {
        var team = bundles.around(HOSPITAL, "Fortrolig");
        var psychologist = bundles.become(team.of("psychologist"));
        writing.sign(team.patient(), Bundles.first(psychologistSays()), psychologist);

        for (var reader : new String[] {"psychologist", "doctor"}) {
            assertThat(psychologists(team, reader)).as(reader).containsEntry("history", "Sorg");
        }
        for (var reader : new String[] {"nurse", "physio", "ot", "dietitian", "social_worker"}) {
            assertThat(psychologists(team, reader))
                    .as(reader)
                    .containsKey("focus")
                    .doesNotContainKey("history");
        }
        assertThat(people.audited(team.patient())).anyMatch(it -> it.contains("psych_note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary"})
    void whoReadsNoNotesReadsNoAssessments(String profession) {
        var team = bundles.around(HOSPITAL, "Sekretær");
        bundles.become(team.of(profession));
        assertThatThrownBy(() -> folderOfCaller(team)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aStrangerFindsNobody() {
        var team = bundles.around(HOSPITAL, "Fremmed");
        bundles.become(people.staff("writing stranger", "nurse", team.hospital().hospital(), false));
        assertThatThrownBy(() -> folderOfCaller(team)).isInstanceOf(Refusal.NotFound.class);
        var nurse = bundles.become(
                people.staff("writing stranger", "nurse", team.hospital().hospital(), false));
        assertThatThrownBy(() -> writing.save(team.patient(), Bundles.first(Bundles.nurse("x")), nurse))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void signingClosesTheStepOfThePathway() {
        var team = bundles.around(HOSPITAL, "Skridt");
        bundles.awaitsNurse(team);
        sign(team, "Vågner");
        assertThat(people.superuser()
                        .sql(
                                "select state || ' ' || closed_by from pathway_step where patient_id = :patient and code = 'assessment-nurse'")
                        .param("patient", team.patient().value())
                        .query(String.class)
                        .single())
                .isEqualTo("DONE " + team.of("nurse").value());
    }

    @Test
    void aDroppedDraftLeavesWhatIsSigned() {
        var team = bundles.around(HOSPITAL, "Drop");
        sign(team, "Vågner");
        var nurse = bundles.become(team.of("nurse"));
        writing.save(team.patient(), new Typed(Bundles.nurse("Andet"), 1, 0, ""), nurse);
        writing.discard(team.patient(), nurse);
        assertThat(folder(team, "nurse").draft()).isNull();
        assertThat(folder(team, "nurse").history()).hasSize(1);
    }

    private void sign(Team team, String sleep) {
        var nurse = bundles.become(team.of("nurse"));
        assertThat(writing.sign(team.patient(), Bundles.first(Bundles.nurse(sleep)), nurse))
                .isInstanceOf(Signed.class);
    }

    private static Answers psychologistSays() {
        return new Answers(Map.of(
                "focus",
                "Bekymring",
                "mood",
                "Trist",
                "suicidal-asked",
                "yes",
                "safety-plan",
                "not-needed",
                "history",
                "Sorg"));
    }

    private Map<String, String> psychologists(Team team, String reader) {
        var by = bundles.become(team.of(reader));
        return folders.folder(team.patient(), Profession.PSYCHOLOGIST, by)
                .orElseThrow()
                .latest()
                .orElseThrow()
                .entry()
                .sheet()
                .answers()
                .values();
    }

    private Folder folder(Team team, String reader) {
        bundles.become(team.of(reader));
        return folderOfCaller(team);
    }

    private Folder folderOfCaller(Team team) {
        return folders.folder(team.patient(), Profession.NURSE, bundles.me()).orElseThrow();
    }
}
