package dk.livtag.walls;

import dk.livtag.access.Profession;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.TriageDuty;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What might hold in a house at a moment. */
record RandomFactsOfAccess(RandomHouse house, Random random, Instant now) {

    Facts draw() {
        var readable = Duration.ofDays(random.nextInt(2) * 90L);
        var duties = house.members().stream()
                .filter(RandomHouse.Member::triage)
                .map(it -> new TriageDuty(
                        it.account(), Objects.requireNonNull(it.actor().organisation())))
                .toList();
        return new Facts(
                new Care(distinct(some(14, this::relation)), some(2, this::window), readable),
                new Wishes(some(3, this::block), some(3, this::consent), some(4, this::grant)),
                List.of(),
                List.of(),
                new Triage(duties, List.of()));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    /** The database keeps one live relation between a clinician, a patient and an organisation. */
    private static List<CareRelation> distinct(List<CareRelation> drawn) {
        return drawn.stream()
                .filter(it -> drawn.stream()
                                .filter(other -> isTwin(it, other))
                                .findFirst()
                                .orElse(it)
                        == it)
                .toList();
    }

    private static boolean isTwin(CareRelation one, CareRelation other) {
        return one.period().to() == null
                && other.period().to() == null
                && one.account().equals(other.account())
                && one.patient().equals(other.patient())
                && one.organisation().equals(other.organisation());
    }

    private CareRelation relation() {
        var who = house.members().get(random.nextInt(6));
        var own = Objects.requireNonNull(who.actor().organisation());
        var place = random.nextInt(6) == 0 ? house.organisations().get(random.nextInt(2)) : own;
        return new CareRelation(who.account(), patient(), place, period(), random.nextInt(3) == 0);
    }

    private BreakGlassWindow window() {
        return new BreakGlassWindow(clinician(), patient(), now.minus(Duration.ofMinutes(5L + random.nextInt(90))));
    }

    private Block block() {
        var of = patient();
        Reach reach = switch (random.nextInt(7)) {
            case 0 -> new Reach.Everything();
            case 6 -> new Reach.OfProfession(RandomHouse.one(random, Profession.values()));
            case 1 -> new Reach.Organisation(house.organisations().get(random.nextInt(2)));
            case 2 -> new Reach.Person(anybody());
            case 3 -> new Reach.Category(RandomHouse.one(random, ResourceType.values()));
            default -> new Reach.Item(itemOf(of));
        };
        var lifted = random.nextInt(4) == 0 ? now.minus(Duration.ofDays(1)) : null;
        return new Block(of, reach, random.nextBoolean(), new Period(now.minus(Duration.ofDays(9)), lifted));
    }

    private Consent consent() {
        var purpose = RandomHouse.one(random, Purpose.EMPLOYMENT, Purpose.EMPLOYMENT, Purpose.RESEARCH);
        var statement = RandomHouse.one(
                random,
                house.entries().stream()
                        .filter(it -> it.type() == ResourceType.WORK_STATEMENT)
                        .toArray(Probes.Entry[]::new));
        return new Consent(
                new PatientId(statement.patient()),
                house.organisations().get(random.nextInt(2)),
                purpose,
                Set.of(statement.id()),
                true,
                period());
    }

    private RelativeGrant grant() {
        var relatives = house.members().stream()
                .filter(it -> it.actor().role() == Role.RELATIVE)
                .toList();
        var scopes = Set.of(RandomHouse.one(random, GrantScope.values()));
        return new RelativeGrant(relatives.get(random.nextInt(2)).account(), patient(), scopes, period());
    }

    private Period period() {
        var began = now.minus(Duration.ofDays(400));
        return switch (random.nextInt(5)) {
            case 0 -> new Period(began, now.minus(Duration.ofDays(1L + random.nextInt(250))));
            case 1 -> new Period(now.plus(Duration.ofDays(1)), null);
            case 2 -> new Period(began, now.plus(Duration.ofDays(10)));
            default -> new Period(began, null);
        };
    }

    private PatientId patient() {
        return house.patients().get(random.nextInt(3));
    }

    private AccountId clinician() {
        return house.members().get(random.nextInt(6)).account();
    }

    private AccountId anybody() {
        return house.members().get(random.nextInt(house.members().size())).account();
    }

    private UUID itemOf(PatientId patient) {
        var own = house.entries().stream()
                .filter(it -> it.patient().equals(patient.value()))
                .toList();
        return own.get(random.nextInt(own.size())).id();
    }
}
