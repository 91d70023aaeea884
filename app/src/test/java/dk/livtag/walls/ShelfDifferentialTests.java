package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Seed;
import dk.livtag.access.policy.Policy;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.walls.Contexts.Asker;
import dk.livtag.walls.Probes.Entry;
import dk.livtag.walls.RandomHouse.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In random houses, the modules' own tables show, change and take the rows that the policy opens. */
@HouseTest
class ShelfDifferentialTests {

    private static final int REQUESTS = Boolean.getBoolean("livtag.full") ? 200_000 : 6_000;
    private static final Set<Action> ADDING = EnumSet.of(Action.CREATE, Action.CORRECT);
    private static final Set<Action> CHANGING =
            EnumSet.of(Action.UPDATE, Action.SIGN, Action.CANCEL, Action.SHARE, Action.REVOKE);

    @Autowired
    DataSource app;

    @Autowired
    People people;

    private final Random random = Seed.random(ShelfDifferentialTests.class);
    private final List<String> differences = new ArrayList<>();
    private int asked;
    private int opened;

    /** One who asks, of one house at one moment. */
    private record Asked(Facts facts, Member member, Purpose purpose, Instant now, ShelfRows rows) {}

    @Test
    void tablesAndPolicyAgree() {
        while (asked < REQUESTS) {
            compare();
        }
        System.out.printf("walls: %d requests on the modules' own tables, %d opened%n", asked, opened);
        assertThat(differences).isEmpty();
        assertThat(opened).isGreaterThan(asked / 30);
    }

    private void compare() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var house = house();
        var facts = new RandomFactsOfAccess(house, random, now).draw();
        write(house, facts);
        for (var member : house.members()) {
            var purpose = random.nextInt(3) == 0 ? Purpose.OWN_LEARNING : Purpose.TREATMENT;
            var asker = new Asker(member.account().value(), purpose.code(), now);
            var by = new Asked(facts, member, purpose, now, new ShelfRows(new Contexts(app), asker));
            Shelf.those(Shelf::isWritten).forEach(it -> compare(it, house, by));
        }
    }

    /** The usual random house, with entries on real shelves; statements to release stay, since facts name them. */
    private RandomHouse house() {
        var house = RandomHouse.of(random);
        var statements = house.entries().stream().filter(it -> it.type() == ResourceType.WORK_STATEMENT);
        var kept = Shelf.those(it -> it.isWritten() && it.isFirstOfItsType()).stream()
                .flatMap(shelf -> entries(shelf, house));
        var entries = Stream.concat(statements, kept).toList();
        return new RandomHouse(house.organisations(), house.patients(), house.members(), entries);
    }

    private Stream<Entry> entries(Shelf shelf, RandomHouse house) {
        return house.patients().stream()
                .flatMap(patient -> house.organisations().stream()
                        .limit(shelf.isOnePerPerson() ? 1 : 2)
                        .map(it -> shelf.entry(patient, it.value(), RandomHouse.id(random))));
    }

    private void write(RandomHouse house, Facts facts) {
        var rows = new HouseRows(people);
        house.organisations().forEach(it -> rows.organisation(it.value()));
        house.members().forEach(it -> rows.account(it.actor(), it.triage()));
        rows.facts(facts);
        Shelf.ALL.forEach(shelf -> of(shelf, house).forEach(it -> shelf.add(people, it)));
    }

    private static List<Entry> of(Shelf shelf, RandomHouse house) {
        return house.entries().stream().filter(it -> it.type() == shelf.type()).toList();
    }

    private void compare(Shelf shelf, RandomHouse house, Asked by) {
        var patients = house.patients().stream().map(PatientId::value).toList();
        var shown = by.rows().shown(shelf, patients);
        var changed = by.rows().changed(shelf, patients);
        for (var entry : of(shelf, house)) {
            reads(entry, shown.contains(entry.id()), by);
            changes(entry, changed.contains(entry.id()), by);
            adds(shelf, entry, by);
        }
    }

    private void reads(Entry entry, boolean isShown, Asked by) {
        var may = decide(by, Action.READ, entry, null, RecordState.UNSAID);
        note("read", entry, isShown, may, by);
    }

    /** The database knows rows, not acts: what it takes some act must allow, and what is allowed it must take. */
    private void changes(Entry entry, boolean isTaken, Asked by) {
        var may = isTaken ? anyOf(CHANGING, entry, by) : decide(by, Action.UPDATE, entry, null, RecordState.UNSAID);
        note("change", entry, isTaken, may, by);
    }

    private void adds(Shelf shelf, Entry like, Asked by) {
        var fresh = new Entry(like.type(), like.patient(), like.organisation(), UUID.randomUUID());
        var isTaken = by.rows().adds(shelf, fresh);
        // Nobody but the guard's own function registers a person.
        var may = !shelf.isOnePerPerson()
                && (isTaken ? anyOf(ADDING, fresh, by) : decide(by, Action.CREATE, fresh, null, RecordState.UNSAID));
        note("add", fresh, isTaken, may, by);
    }

    private static boolean anyOf(Set<Action> actions, Entry entry, Asked by) {
        return actions.stream()
                .anyMatch(action -> Stream.of(RecordState.values())
                        .anyMatch(state -> decide(by, action, entry, by.member().account(), state)));
    }

    private static boolean decide(Asked by, Action action, Entry entry, @Nullable AccountId author, RecordState state) {
        var keeper = entry.keeper();
        var item = action == Action.CREATE || keeper == null ? null : entry.id();
        var target = Target.of(
                        entry.type(),
                        new PatientId(entry.patient()),
                        keeper == null ? null : new OrganisationId(keeper))
                .with(Details.entry(item, author, state));
        var context = Context.usual(by.now()).with(SignIn.FRESH).with(Grounds.of(by.purpose()));
        return Policy.decide(by.facts(), new Request(by.member().actor(), action, target, context))
                .opens();
    }

    private void note(String what, Entry entry, boolean rows, boolean policy, Asked by) {
        asked++;
        opened += policy ? 1 : 0;
        if (rows != policy && differences.size() < 20) {
            differences.add("%s %s for %s by %s: database %s, policy %s; %s"
                    .formatted(what, entry, by.purpose(), by.member(), rows, policy, by.facts()));
        }
    }
}
