package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Seed;
import dk.livtag.access.policy.Policy;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.Wishes;
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
import dk.livtag.walls.RandomHouse.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In random houses full of blocks, rows that name their author are shown to whom the policy opens them. */
@HouseTest
class AuthorDifferentialTests {

    private static final int HOUSES = Boolean.getBoolean("livtag.full") ? 500 : 25;

    @Autowired
    DataSource app;

    @Autowired
    People people;

    private final Random random = Seed.random(AuthorDifferentialTests.class);
    private final ArrayList<String> differences = new ArrayList<>();
    private int asked;
    private int sparedAuthors;

    /** One note with its author. */
    private record Note(UUID patient, UUID keeper, UUID id, AccountId author) {}

    @Test
    void aBlockSparesItsAuthorInTheDatabaseToo() {
        table();
        for (var i = 0; i < HOUSES; i++) house();
        System.out.printf("walls: %d rows with an author asked for, %d shown because of it%n", asked, sparedAuthors);
        assertThat(differences).isEmpty();
        assertThat(sparedAuthors).isPositive();
    }

    private void table() {
        people.owner().sql("""
                create table if not exists probe_written (patient_id uuid not null, id uuid not null unique,
                    organisation_id uuid not null, author_id uuid not null, primary key (patient_id, id))
                """).update();
        var isMade = people.owner()
                .sql("select relforcerowsecurity from pg_class where relname = 'probe_written'")
                .query(Boolean.class)
                .single();
        if (!isMade) {
            people.owner()
                    .sql("call sec.protect('probe_written', 'note', author_key => 'author_id')")
                    .update();
        }
    }

    private void house() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var house = RandomHouse.of(random);
        var notes = house.patients().stream()
                .flatMap(patient -> house.organisations().stream().map(it -> note(house, patient, it)))
                .toList();
        var facts = withBlocks(treated(new RandomFactsOfAccess(house, random, now).draw(), house, notes), notes, now);
        var rows = new HouseRows(people);
        house.organisations().forEach(it -> rows.organisation(it.value()));
        house.members().forEach(it -> rows.account(it.actor(), it.triage()));
        rows.facts(facts);
        notes.forEach(this::add);
        house.members().forEach(member -> notes.forEach(it -> compare(facts, member, it, now)));
    }

    private Note note(RandomHouse house, PatientId patient, OrganisationId keeper) {
        var author = house.members().get(random.nextInt(6)).account();
        return new Note(patient.value(), keeper.value(), RandomHouse.id(random), author);
    }

    /** Whoever wrote something treats that person, if nothing else was drawn. */
    private static Facts treated(Facts drawn, RandomHouse house, List<Note> notes) {
        var known = drawn.care().relations();
        var more = notes.stream()
                .map(it -> relation(house, it))
                .filter(it -> known.stream()
                        .noneMatch(one -> one.account().equals(it.account())
                                && one.patient().equals(it.patient())))
                .distinct();
        var all = Stream.concat(known.stream(), more).toList();
        return drawn.with(new Care(all, drawn.care().windows(), drawn.care().readableAfterEnd()));
    }

    private static CareRelation relation(RandomHouse house, Note note) {
        var author = house.members().stream()
                .filter(it -> it.account().equals(note.author()))
                .findFirst()
                .orElseThrow();
        var place = Objects.requireNonNull(author.actor().organisation());
        return new CareRelation(note.author(), new PatientId(note.patient()), place, Period.ALWAYS, false);
    }

    /** One note's kind, or itself, is blocked for all or for all but its author. */
    private Facts withBlocks(Facts drawn, List<Note> notes, Instant now) {
        var note = notes.get(random.nextInt(notes.size()));
        var period = new Period(now.minusSeconds(60), null);
        var patient = new PatientId(note.patient());
        var kind = new Block(patient, new Reach.Category(ResourceType.NOTE), random.nextInt(4) > 0, period);
        var item = new Block(patient, new Reach.Item(note.id()), random.nextInt(4) > 0, period);
        var blocks = Stream.concat(drawn.wishes().blocks().stream(), Stream.of(random.nextBoolean() ? kind : item))
                .toList();
        var wishes =
                new Wishes(blocks, drawn.wishes().consents(), drawn.wishes().grants());
        return drawn.with(wishes);
    }

    private void add(Note it) {
        people.superuser()
                .sql("insert into probe_written (patient_id, id, organisation_id, author_id) values (?, ?, ?, ?)")
                .params(it.patient(), it.id(), it.keeper(), it.author().value())
                .update();
    }

    private void compare(Facts facts, Member member, Note note, Instant now) {
        var purpose = random.nextInt(3) == 0 ? Purpose.OWN_LEARNING : Purpose.TREATMENT;
        var asker = new Asker(member.account().value(), purpose.code(), now);
        var shelf = new Shelf(ResourceType.NOTE, "probe_written", "id", "", "");
        var isShown = new ShelfRows(new Contexts(app), asker)
                .shown(shelf, List.of(note.patient()))
                .contains(note.id());
        var may = opens(facts, member, note, purpose, now, note.author());
        asked++;
        sparedAuthors += may && !opens(facts, member, note, purpose, now, null) ? 1 : 0;
        if (isShown != may) {
            differences.add("%s for %s by %s: database %s, policy %s; %s"
                    .formatted(note, purpose, member, isShown, may, facts));
        }
    }

    private static boolean opens(
            Facts facts,
            Member member,
            Note note,
            Purpose purpose,
            Instant now,
            @org.jspecify.annotations.Nullable AccountId author) {
        var target = Target.of(ResourceType.NOTE, new PatientId(note.patient()), new OrganisationId(note.keeper()))
                .with(Details.entry(note.id(), author, RecordState.UNSAID));
        var context = Context.usual(now).with(SignIn.FRESH).with(Grounds.of(purpose));
        return Policy.decide(facts, new Request(member.actor(), Action.READ, target, context))
                .opens();
    }
}
