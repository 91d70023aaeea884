package dk.livtag.demo.history;

import dk.livtag.demo.history.Story.Ending;
import dk.livtag.kernel.PatientId;
import dk.livtag.referral.ReferralId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Tells all stories at once, moment by moment, as they happened beside each other. */
final class Narrator {

    private final Engine engine;
    private final RandomGenerator random;
    private final Map<Story, ReferralId> sent = new HashMap<>();
    private final Map<Story, PatientId> accepted = new HashMap<>();
    private final Map<String, PatientId> personas = new HashMap<>();

    Narrator(Engine engine, RandomGenerator random) {
        this.engine = engine;
        this.random = random;
    }

    /** Who of the personas has become which patient. */
    Map<String, PatientId> tell(List<Story> stories, Runnable afterEach) {
        var moments = new ArrayList<Moment>();
        stories.forEach(it -> addMoments(it, moments));
        moments.sort(Comparator.comparing(Moment::at));
        for (var moment : moments) {
            engine.moveTo(moment.at());
            moment.what().run();
            afterEach.run();
        }
        return Map.copyOf(personas);
    }

    static int moments(List<Story> stories) {
        return stories.stream()
                .mapToInt(it -> 1 + (it.read() == null ? 0 : 1) + steps(it.ending()))
                .sum();
    }

    private static int steps(Ending ending) {
        return switch (ending) {
            case Ending.Waits _ -> 0;
            case Ending.Accepted it -> 1 + it.afterwards().moments();
            default -> 1;
        };
    }

    private void addMoments(Story story, List<Moment> moments) {
        moments.add(new Moment(story.sent(), () -> sent.put(story, engine.send(story.answers(), random))));
        if (story.read() != null) {
            moments.add(new Moment(story.read(), () -> engine.read(referral(story))));
        }
        switch (story.ending()) {
            case Ending.Waits _ -> {}
            case Ending.Accepted(Instant at, var afterwards) -> {
                moments.add(new Moment(at, () -> accept(story)));
                addMoments(story, afterwards, moments);
            }
            case Ending.Declined(Instant at, var decline) ->
                moments.add(new Moment(at, () -> engine.decline(referral(story), decline)));
            case Ending.Asked(Instant at, var inquiry) ->
                moments.add(new Moment(at, () -> engine.ask(referral(story), inquiry)));
            case Ending.Redirected(Instant at, var redirection) ->
                moments.add(new Moment(at, () -> engine.redirect(referral(story), redirection)));
            case Ending.Listed(Instant at, var listing) ->
                moments.add(new Moment(at, () -> engine.list(referral(story), listing)));
        }
    }

    private void addMoments(Story story, Afterwards afterwards, List<Moment> moments) {
        afterwards
                .looks()
                .forEach(it -> moments.add(new Moment(it.at(), () -> engine.look(patient(story), it, random))));
        afterwards.rounds().forEach(it -> moments.add(new Moment(it, () -> engine.round(patient(story), random))));
        afterwards.gatherings().forEach(it -> moments.add(new Moment(it.at(), () -> gather(story, it))));
        if (afterwards.end() != null) {
            moments.add(new Moment(afterwards.end(), () -> engine.end(patient(story), random)));
        }
    }

    private void accept(Story story) {
        var patient = engine.accept(referral(story), random);
        accepted.put(story, patient);
        if (!story.key().isEmpty()) {
            personas.put(story.key(), patient);
        }
    }

    private PatientId patient(Story story) {
        return Objects.requireNonNull(accepted.get(story));
    }

    private void gather(Story story, Gathering gathering) {
        engine.gather(patient(story), story.key(), gathering, random);
    }

    private ReferralId referral(Story story) {
        var id = sent.get(story);
        if (id == null) {
            throw new IllegalStateException("A story is decided before it begins");
        }
        return id;
    }

    private record Moment(Instant at, Runnable what) {}
}
