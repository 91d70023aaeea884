package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person, action, resource, patient and organisation of the access matrix, against the invariants I1 to I6 and I9. */
class PolicySweepTests {

    private static final int SIZE = 177_408;

    private static final Set<ResourceType> OF_PATIENTS =
            EnumSet.range(ResourceType.DEMOGRAPHICS, ResourceType.INFO_REQUEST);

    private static final Set<Role> OFFICES = EnumSet.of(Role.ORG_ADMIN, Role.SYS_ADMIN, Role.DPO, Role.STATISTICIAN);

    private static final Set<ResourceType> REMOVABLE = EnumSet.of(
            ResourceType.BLOCK, ResourceType.BLOCK_MARKER, ResourceType.DIARY_PRIVATE, ResourceType.FIRST_AID_KIT);

    static List<SignIn> signIns() {
        return List.of(SignIn.USUAL, SignIn.FRESH);
    }

    @Test
    void isAsLargeAsTheMatrixSays() {
        assertThat(Matrix.ROOT.path("sweep").path("size").asInt()).isEqualTo(SIZE);
        assertThat(sweep(SignIn.USUAL).filter(it -> it.target().type() != ResourceType.MEDICATION_REPORTED))
                .hasSize(SIZE);
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void opensNoPatientToAdministrators(SignIn signIn) {
        assertThat(violations(signIn, it -> OFFICES.contains(role(it)), (_, decision) -> !decision.opens()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void hidesEveryOtherCitizen(SignIn signIn) {
        Predicate<Request> isOther = it -> role(it) == Role.CITIZEN && !isSelf(it);
        assertThat(violations(
                        signIn,
                        isOther,
                        (_, decision) -> decision instanceof Decision.Hide || decision instanceof Decision.StepUp))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void opensOnlyStatementsAndQuestionsToAnEmploymentAuthority(SignIn signIn) {
        var allowed = EnumSet.of(ResourceType.WORK_STATEMENT, ResourceType.INFO_REQUEST);
        assertThat(violations(
                        signIn,
                        it -> role(it) == Role.EMPLOYMENT_AUTHORITY,
                        (it, decision) -> !decision.opens()
                                || allowed.contains(it.target().type())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void opensThePrivateDiaryOnlyToItsOwner(SignIn signIn) {
        assertThat(violations(
                        signIn,
                        it -> it.target().type() == ResourceType.DIARY_PRIVATE,
                        (it, decision) -> !decision.opens() || isSelf(it)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void deletesNoEntryAndNoLog(SignIn signIn) {
        assertThat(violations(
                        signIn,
                        it -> it.action() == Action.DELETE
                                && !REMOVABLE.contains(it.target().type()),
                        (_, decision) -> !decision.opens()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signIns")
    void knowsNobodyWhoIsDeactivated(SignIn signIn) {
        assertThat(violations(
                        signIn, it -> !it.actor().active(), (_, decision) -> decision instanceof Decision.Anonymous))
                .isEmpty();
    }

    /** What is hidden is answered as a patient who never was. */
    @ParameterizedTest
    @MethodSource("signIns")
    void hidesAsIfThereWereNoSuchPatient(SignIn signIn) {
        assertThat(violations(
                        signIn,
                        _ -> true,
                        (it, decision) -> !(decision instanceof Decision.Hide)
                                || decide(it.about(new PatientId(Matrix.id("nobody")))) instanceof Decision.Hide))
                .isEmpty();
    }

    private static List<Request> violations(
            SignIn signIn, Predicate<Request> concerned, BiPredicate<Request, Decision> holds) {
        return sweep(signIn)
                .filter(concerned)
                .filter(it -> !holds.test(it, decide(it)))
                .limit(20)
                .toList();
    }

    private static Decision decide(Request request) {
        return Policy.decide(MatrixFacts.ALL, request);
    }

    private static Role role(Request request) {
        return request.actor().role();
    }

    private static boolean isSelf(Request request) {
        return Objects.equals(request.target().patient(), request.actor().patient());
    }

    private static Stream<Request> sweep(SignIn signIn) {
        var context = Context.usual(Matrix.NOW).with(signIn);
        var actors = MatrixActors.NAMES.stream().map(MatrixActors::of).toList();
        return targets()
                .flatMap(target -> actors.stream()
                        .flatMap(actor -> Arrays.stream(Action.values())
                                .map(action -> new Request(actor, action, target, context))));
    }

    private static Stream<Target> targets() {
        var organisations = Stream.of("O-HOSP", "O-MUN", "O-GP")
                .map(it -> new OrganisationId(Matrix.id(it)))
                .toList();
        return Stream.of("P1", "P2", "P3", "P4", "P5", "P6", "P7")
                .map(it -> new PatientId(Matrix.id(it)))
                .flatMap(patient -> organisations.stream()
                        .flatMap(organisation ->
                                OF_PATIENTS.stream().map(type -> Target.of(type, patient, organisation))));
    }
}
