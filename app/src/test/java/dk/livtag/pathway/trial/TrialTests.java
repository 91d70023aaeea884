package dk.livtag.pathway.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.pathway.programme.ProgrammeFile;
import dk.livtag.pathway.programme.ProgrammeFileTests;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.trial.Trial.Share;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D32")
class TrialTests {

    private static final String SMALL = """
            id: small
            version: 1
            name: {da: Lille, en: Small}
            offeredBy: municipality
            typicalMonths: 6
            team: [nurse, physio]
            phases:
              - code: first
                name: {da: Første, en: First}
                happens: [{da: Noget, en: Something}]
                exit: {decision: true}
                steps:
                  - {code: talk, name: {da: Samtale, en: Talk}, kind: contact, who: nurse, due: {from: start, weeks: 1}, every: {weeks: 4}, minutes: 45}
                  - {code: look, name: {da: Vurdering, en: Look}, kind: assessment, who: physio, due: {from: phase, weeks: 2}}
                  - {code: group, name: {da: Hold, en: Group}, kind: group, part: group, who: physio, due: {from: phase, weeks: 3}, minutes: 120}
                  - {code: extra, name: {da: Ekstra, en: Extra}, kind: contact, who: physio, due: {from: phase, weeks: 3}, optional: true}
              - code: last
                name: {da: Sidste, en: Last}
                happens: [{da: Mere, en: More}]
                exit: {decision: true}
                steps:
                  - {code: closing, name: {da: Afslutning, en: Closing}, kind: contact, who: nurse, due: {from: phase, weeks: 4}, minutes: 60}
            """;

    private final Trial small = Trial.of(ProgrammeFile.read("small.yaml", SMALL));

    @Test
    void countsWhatEachProfessionIsAskedFor() {
        // 26 weeks, of which the last four are the last phase: the talk comes in week 1, 5, 9, 13, 17 and 21.
        assertThat(share(Step.Who.NURSE)).isEqualTo(new Share(Step.Who.NURSE, 7, 0, 0, 0, 0, 6 * 45 + 60, 0, 0));
        assertThat(share(Step.Who.PHYSIO)).isEqualTo(new Share(Step.Who.PHYSIO, 0, 1, 1, 0, 0, 0, 120, 1));
    }

    @Test
    void tellsIndividualFromGroup() {
        assertThat(small.sharedPercent()).isEqualTo(Math.round(100f * 120 / (120 + 330)));
        assertThat(small.withoutMinutes()).isEqualTo(1);
    }

    @Test
    void costsWhatTheOperatorSays() {
        assertThat(small.cost(Map.of(Step.Who.NURSE, 400, Step.Who.PHYSIO, 300)))
                .isEqualTo(2_200 + 600);
        assertThat(small.cost(Map.of())).isZero();
    }

    @Test
    void livesThroughTheShippedProgrammes() {
        var hospital = Trial.of(ProgrammeFileTests.shipped("hospital"));
        assertThat(hospital.share(Step.Who.DOCTOR))
                .isNotNull()
                .satisfies(it -> assertThat(it.contacts()).isBetween(4, 6));
        var municipal = Trial.of(ProgrammeFileTests.shipped("municipal"));
        assertThat(municipal.shares().stream().mapToInt(Share::groups).sum()).isEqualTo(7);
        assertThat(municipal.sharedPercent()).isNull();
    }

    private Share share(Step.Who who) {
        return Objects.requireNonNull(small.share(who));
    }
}
