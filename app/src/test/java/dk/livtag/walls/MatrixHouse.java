package dk.livtag.walls;

import dk.livtag.People;
import dk.livtag.access.Role;
import dk.livtag.access.policy.Matrix;
import dk.livtag.access.policy.MatrixActors;
import dk.livtag.access.policy.MatrixFacts;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.walls.Probes.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people and facts of the access matrix as rows, moved so that its moment is now. */
final class MatrixHouse {

    static final String DOCTOR = "Matrix Overlæge";

    private final People people;
    private final Instant now;
    private final Duration later;

    private MatrixHouse(People people, Instant now) {
        this.people = people;
        this.now = now;
        this.later = Duration.between(Matrix.NOW, now);
    }

    static MatrixHouse build(People people, Instant now) {
        var house = new MatrixHouse(people, now);
        var rows = new HouseRows(people);
        organisations().forEach(it -> rows.organisation(it.value()));
        MatrixActors.NAMES.forEach(it -> rows.account(MatrixActors.of(it), false));
        rows.facts(house.moved(MatrixFacts.ALL));
        house.pathways();
        return house;
    }

    Instant now() {
        return now;
    }

    private static Stream<OrganisationId> organisations() {
        return Stream.of("O-HOSP", "O-MUN", "O-MUN2", "O-GP", "O-JOB", "O-JOB2")
                .map(Matrix::id)
                .map(OrganisationId::new);
    }

    private static Stream<UUID> patients() {
        return Stream.of("P1", "P2", "P3", "P4", "P5", "P6", "P7").map(Matrix::id);
    }

    /** Everybody has a name, and at the hospital a pathway with a doctor and a nurse. */
    private void pathways() {
        var hospital = new OrganisationId(Matrix.id("O-HOSP"));
        var doctor = people.staff(DOCTOR, "doctor", hospital, false).value();
        var nurse =
                people.staff("Matrix Sygeplejerske", "nurse", hospital, false).value();
        var plan = Shelf.of(dk.livtag.access.ResourceType.CARE_PLAN).orElseThrow();
        patients().forEach(patient -> {
            var entry = new Entry(
                    plan.type(), patient, hospital.value(), id(plan.type().code(), patient, hospital.value()));
            Shelf.of(dk.livtag.access.ResourceType.DEMOGRAPHICS).orElseThrow().add(people, entry);
            plan.add(people, entry);
            Map.of("doctor", doctor, "contact_nurse", nurse).forEach((role, who) -> join(entry, role, who));
        });
    }

    private void join(Entry pathway, String role, UUID account) {
        people.asSuperuser(
                """
                insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
                values (:patient, :id, :organisation, :role, :account, '2026-01-01')
                """,
                Map.of(
                        "patient",
                        pathway.patient(),
                        "id",
                        pathway.id(),
                        "organisation",
                        pathway.organisation(),
                        "role",
                        role,
                        "account",
                        account));
    }

    /** The row that a case is about: the one it names, else one of the kind in the organisation it names. */
    static Entry entry(Request request) {
        var target = request.target();
        var patient = Objects.requireNonNull(target.patient()).value();
        var keeper = keeper(request, target);
        var item = target.details().item();
        return new Entry(
                target.type(), patient, keeper, item == null ? id(target.type().code(), patient, keeper) : item);
    }

    private static UUID keeper(Request request, Target target) {
        var named = target.organisation();
        var own = request.actor().role() == Role.CLINICIAN ? request.actor().organisation() : null;
        return named != null ? named.value() : own != null ? own.value() : Matrix.id("O-HOSP");
    }

    private static UUID id(String kind, UUID patient, UUID keeper) {
        return People.id("matrix " + kind + " " + patient + " " + keeper);
    }

    private Facts moved(Facts it) {
        var care = new Care(
                it.care().relations().stream()
                        .map(one -> new CareRelation(
                                one.account(), one.patient(), one.organisation(), moved(one.period()), one.shared()))
                        .toList(),
                it.care().windows().stream()
                        .map(one -> new BreakGlassWindow(
                                one.account(), one.patient(), one.openedAt().plus(later)))
                        .toList(),
                it.care().readableAfterEnd());
        var wishes = new Wishes(
                it.wishes().blocks().stream()
                        .map(one -> new Block(one.patient(), one.reach(), one.exceptAuthor(), moved(one.period())))
                        .toList(),
                it.wishes().consents().stream()
                        .map(one -> new Consent(
                                one.patient(),
                                one.recipient(),
                                one.purpose(),
                                one.items(),
                                one.written(),
                                moved(one.period())))
                        .toList(),
                it.wishes().grants().stream()
                        .map(one -> new RelativeGrant(one.relative(), one.patient(), one.scopes(), moved(one.period())))
                        .toList());
        return it.with(care).with(wishes);
    }

    private Period moved(Period it) {
        return new Period(moved(it.from()), moved(it.to()));
    }

    private @Nullable Instant moved(@Nullable Instant it) {
        return it == null ? null : it.plus(later);
    }
}
