package dk.livtag.access.policy;

import static dk.livtag.access.Profession.DIETITIAN;
import static dk.livtag.access.Profession.DOCTOR;
import static dk.livtag.access.Profession.NURSE;
import static dk.livtag.access.Profession.OT;
import static dk.livtag.access.Profession.PHYSIO;
import static dk.livtag.access.Profession.PSYCHOLOGIST;
import static dk.livtag.access.Profession.SECRETARY;
import static dk.livtag.access.Profession.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision.StepUp;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.Target;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of security.md 5.1 once more, in its own form: who reads | who writes, and what citizens write. */
class RightsTableTests {

    private static final Map<Character, Profession> LETTERS = Map.of(
            'd',
            DOCTOR,
            'n',
            NURSE,
            'p',
            PSYCHOLOGIST,
            'f',
            PHYSIO,
            'o',
            OT,
            'k',
            DIETITIAN,
            's',
            SOCIAL_WORKER,
            'c',
            SECRETARY);

    private static final String STAFF = """
            demographics        dnpfoksc c
            care_plan           dnpfoks  dnpfoks
            goal_copm           dnpfoks  dnpfok
            prom                dnpfoks  dnpfok
            diary_shared        dnpfok   -
            first_aid_kit       dnpfok   -
            block_marker        dnpfok   -
            note                dnpfoks  dnpfoks
            psych_note          dp       p
            medication          dnpfok   d
            medication_reported dnpfok   dnpfok
            appointment         dnpfoksc dnpfoksc
            message             dnpfoksc dnpfoksc
            referral            dnpfoksc dnc
            work_statement      dnpfoks  ds
            consent             dnpfoksc dnpfoksc
            """;

    private static final String CITIZEN = """
            demographics        update
            info_request        update
            goal_copm           create update correct
            diary_shared        create update correct
            medication_reported create update correct
            prom                create correct
            diary_private       create update correct delete share
            first_aid_kit       create update delete
            appointment         cancel
            referral            create
            message             create
            block               create delete revoke
            block_marker        create delete revoke
            consent             create revoke
            relative_grant      create update revoke
            """;

    private static final Set<String> FRESH = Set.of(
            "demographics update",
            "consent create",
            "relative_grant create",
            "relative_grant update",
            "block delete",
            "block revoke",
            "block_marker delete",
            "block_marker revoke");

    private static final Set<ResourceType> ACROSS = EnumSet.of(
            ResourceType.DEMOGRAPHICS,
            ResourceType.CARE_PLAN,
            ResourceType.GOAL_COPM,
            ResourceType.PROM,
            ResourceType.FIRST_AID_KIT,
            ResourceType.APPOINTMENT,
            ResourceType.REFERRAL,
            ResourceType.MEDICATION,
            ResourceType.MESSAGE);

    static Stream<ResourceType> ofPatients() {
        return EnumSet.range(ResourceType.DEMOGRAPHICS, ResourceType.INFO_REQUEST).stream();
    }

    @ParameterizedTest
    @MethodSource("ofPatients")
    void opensToTheProfessionsOfTheTable(ResourceType type) {
        var row = row(STAFF, type);
        assertThat(professions(type, Action.READ)).isEqualTo(letters(row, 1));
        assertThat(professions(type, Action.CREATE)).isEqualTo(letters(row, 2));
    }

    private static Set<Profession> professions(ResourceType type, Action action) {
        var context = Context.usual(World.NOW).with(SignIn.FRESH).with(Grounds.documentedConsent());
        return Arrays.stream(Profession.values())
                .filter(it -> Policy.decide(
                                World.related(), new Request(World.clinician(it), action, World.at(type), context))
                        .opens())
                .collect(Collectors.toSet());
    }

    private static Set<Profession> letters(List<String> row, int column) {
        return row.size() <= column
                ? Set.of()
                : row.get(column)
                        .chars()
                        .mapToObj(it -> LETTERS.get((char) it))
                        .filter(it -> it != null)
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("ofPatients")
    void opensToTheCitizenWhatTheTableSays(ResourceType type) {
        var expected = Stream.concat(
                Stream.of("read", "search", "export"),
                row(CITIZEN, type).stream().skip(1));
        var opened = Arrays.stream(Action.values())
                .filter(it -> Policy.decide(Facts.NONE, World.askFresh(World.citizen(), it, World.at(type)))
                        .opens())
                .map(Action::code);
        assertThat(opened).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @EnumSource
    void asksTheCitizenAgainBeforeGraveActsOnly(ResourceType type) {
        for (var action : Action.values()) {
            var isGrave = FRESH.contains(type.code() + " " + action.code())
                    || action == Action.BREAK_GLASS
                    || (action == Action.EXPORT && ofPatients().anyMatch(it -> it == type))
                    || (action == Action.EXPORT && type.code().startsWith("group"));
            var decision = Policy.decide(Facts.NONE, World.ask(World.citizen(), action, World.at(type)));
            assertThat(decision instanceof StepUp).as("%s %s", action, type).isEqualTo(isGrave);
        }
    }

    @ParameterizedTest
    @MethodSource("ofPatients")
    void showsAcrossOrganisationsWhatASharedCourseShares(ResourceType type) {
        var target = Target.of(type, World.PATIENT, World.MUNICIPALITY);
        var doctor = World.clinician(DOCTOR);
        assertThat(Policy.decide(shared(true), World.ask(doctor, Action.READ, target))
                        .opens())
                .isEqualTo(ACROSS.contains(type));
        assertThat(Policy.decide(shared(false), World.ask(doctor, Action.READ, target))
                        .opens())
                .isFalse();
    }

    @Test
    void sharesNoLongerThanTheCourseRuns() {
        var running = relation(new Period(null, null), false);
        var ended = relation(new Period(null, World.NOW.minus(Duration.ofDays(1))), true);
        var facts = Facts.NONE.with(new Care(List.of(running, ended), List.of(), Duration.ofDays(90)));
        var plan = Target.of(ResourceType.CARE_PLAN, World.PATIENT, World.MUNICIPALITY);
        assertThat(Policy.decide(facts, World.ask(World.clinician(DOCTOR), Action.READ, plan))
                        .opens())
                .isFalse();
    }

    private static Facts shared(boolean shared) {
        return Facts.NONE.with(new Care(List.of(relation(Period.ALWAYS, shared)), List.of(), Duration.ZERO));
    }

    private static CareRelation relation(Period period, boolean shared) {
        return new CareRelation(World.SELF, World.PATIENT, World.HOSPITAL, period, shared);
    }

    private static List<String> row(String table, ResourceType type) {
        return table.lines()
                .map(it -> List.of(it.split(" +")))
                .filter(it -> it.getFirst().equals(type.code()))
                .findFirst()
                .orElse(List.of());
    }
}
