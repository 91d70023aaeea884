package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SmartApp;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** I7 and I8: one block more, or one relation, window, consent, grant, client, duty, referral or scope less, opens nothing. */
class MonotonyTests {

    private static final int WORLDS = 30_000;

    private final Random random = Seed.random(MonotonyTests.class);

    @Test
    void closesOnlyWhenOneTakesAway() {
        var world = new RandomWorld(random);
        var facts = new RandomFacts(world, random);
        for (var i = 0; i < WORLDS; i++) {
            var before = facts.facts();
            var request = world.request();
            if (Policy.decide(before, request).opens()) continue;
            assertThat(poorer(before, facts))
                    .as("world %d, %s, %s", i, request, before)
                    .noneMatch(it -> Policy.decide(it, request).opens());
            assertThat(narrower(request))
                    .as("world %d, %s, %s", i, request, before)
                    .noneMatch(it -> Policy.decide(before, it).opens());
        }
    }

    private static Stream<Facts> poorer(Facts facts, RandomFacts random) {
        return Stream.of(care(facts), wishes(facts, random), others(facts)).flatMap(it -> it);
    }

    private static Stream<Facts> care(Facts facts) {
        var care = facts.care();
        return Stream.concat(
                lessOne(care.relations(), it -> facts.with(new Care(it, care.windows(), care.readableAfterEnd()))),
                lessOne(care.windows(), it -> facts.with(new Care(care.relations(), it, care.readableAfterEnd()))));
    }

    private static Stream<Facts> wishes(Facts facts, RandomFacts random) {
        var wishes = facts.wishes();
        var blocks = Stream.concat(wishes.blocks().stream(), Stream.of(random.block()));
        return Stream.of(
                        Stream.of(facts.with(new Wishes(blocks.toList(), wishes.consents(), wishes.grants()))),
                        lessOne(wishes.consents(), it -> facts.with(new Wishes(wishes.blocks(), it, wishes.grants()))),
                        lessOne(wishes.grants(), it -> facts.with(new Wishes(wishes.blocks(), wishes.consents(), it))))
                .flatMap(it -> it);
    }

    private static Stream<Facts> others(Facts facts) {
        var triage = facts.triage();
        return Stream.of(
                        lessOne(triage.duties(), it -> facts.with(new Triage(it, triage.referrals()))),
                        lessOne(triage.referrals(), it -> facts.with(new Triage(triage.duties(), it))),
                        lessOne(
                                facts.clients(),
                                it -> new Facts(facts.care(), facts.wishes(), facts.groups(), it, triage)),
                        lessOne(
                                facts.groups(),
                                it -> new Facts(facts.care(), facts.wishes(), it, facts.clients(), triage)))
                .flatMap(it -> it);
    }

    private static Stream<Request> narrower(Request request) {
        var context = request.context();
        var app = context.app();
        if (app == null) return Stream.empty();
        Function<List<String>, Context> with = it -> context.with(new SmartApp(it, app.launchedFor()));
        return lessOne(
                app.scopes(), it -> new Request(request.actor(), request.action(), request.target(), with.apply(it)));
    }

    private static <T, R> Stream<R> lessOne(List<T> of, Function<List<T>, R> into) {
        return IntStream.range(0, of.size())
                .mapToObj(gone -> IntStream.range(0, of.size())
                        .filter(it -> it != gone)
                        .mapToObj(of::get)
                        .toList())
                .map(into);
    }

    @Test
    void opensOftenEnoughToProveAnything() {
        var world = new RandomWorld(random);
        var facts = new RandomFacts(world, random);
        var opened = IntStream.range(0, WORLDS)
                .filter(_ -> Policy.decide(facts.facts(), world.request()).opens())
                .count();
        assertThat(opened).isGreaterThan(WORLDS / 30);
    }
}
