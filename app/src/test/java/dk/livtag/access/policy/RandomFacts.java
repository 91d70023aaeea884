package dk.livtag.access.policy;

import dk.livtag.access.Profession;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Client;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Group;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.SentReferral;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.TriageDuty;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.smart.Permission;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Facts about a world so small that its people, patients and items meet often. */
record RandomFacts(RandomWorld world, RandomGenerator random) {

    Facts facts() {
        return new Facts(
                new Care(some(this::relation), some(this::window), Duration.ofDays(random.nextInt(2) * 90L)),
                new Wishes(some(this::block).stream().limit(1).toList(), some(this::consent), some(this::grant)),
                some(this::group),
                some(this::client),
                new Triage(some(this::duty), some(this::referral)));
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> one.get()).toList();
    }

    private CareRelation relation() {
        return new CareRelation(world.account(), world.patient(), world.organisation(), period(), random.nextBoolean());
    }

    private BreakGlassWindow window() {
        var opened = Matrix.NOW.minus(Duration.ofMinutes(random.nextInt(90)));
        return new BreakGlassWindow(world.account(), world.patient(), opened);
    }

    Block block() {
        Reach reach = switch (random.nextInt(6)) {
            case 0 -> new Reach.Everything();
            case 5 -> new Reach.OfProfession(world.one(Profession.values()));
            case 1 -> new Reach.Organisation(world.organisation());
            case 2 -> new Reach.Person(world.account());
            case 3 -> new Reach.Category(world.one(ResourceType.values()));
            default -> new Reach.Item(world.item());
        };
        return new Block(world.patient(), reach, random.nextBoolean(), period());
    }

    private Consent consent() {
        var purpose = random.nextInt(3) == 0 ? Purpose.RESEARCH : Purpose.EMPLOYMENT;
        return new Consent(
                world.patient(), world.organisation(), purpose, Set.of(world.item()), random.nextInt(4) > 0, period());
    }

    private RelativeGrant grant() {
        return new RelativeGrant(world.account(), world.patient(), Set.of(world.one(GrantScope.values())), period());
    }

    private Group group() {
        return new Group(world.item(), Set.of(world.patient()), Set.of(world.account()));
    }

    private Client client() {
        var types = Set.of(world.one("Observation", "CarePlan", "Goal"));
        var permissions = EnumSet.of(world.one(Permission.values()), Permission.READ);
        return new Client(world.account(), random.nextInt(4) > 0, types, permissions, Set.of(world.patient()));
    }

    private TriageDuty duty() {
        return new TriageDuty(world.account(), world.organisation());
    }

    private SentReferral referral() {
        PatientId patient = random.nextInt(3) == 0 ? null : world.patient();
        return new SentReferral(world.item(), patient, world.organisation(), world.account(), random.nextBoolean());
    }

    private Period period() {
        return switch (random.nextInt(4)) {
            case 0 -> new Period(null, Matrix.NOW.minus(Duration.ofDays(1L + random.nextInt(300))));
            case 1 -> new Period(Matrix.NOW.plus(Duration.ofDays(1)), null);
            default -> new Period(Matrix.NOW.minus(Duration.ofDays(400)), null);
        };
    }
}
