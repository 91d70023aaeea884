package dk.livtag.demo.history;

import dk.livtag.demo.history.Story.Ending;
import dk.livtag.demo.people.Persona;
import dk.livtag.referral.answers.Sender;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.DeclineReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Plans the year and a half before the demo's first day. The same seed on the same day gives the same people. */
final class History {

    private static final int DAYS = 540;
    private static final int WITHOUT_NUMBER = 37;
    private static final List<Integer> WAITING_DAYS = List.of(0, 0, 1, 2, 3, 5, 6, 9);
    private static final List<DeclineReason> REASONS = List.of(
            DeclineReason.BELONGS_IN_PRIMARY_CARE,
            DeclineReason.NOT_CHRONIC_PAIN,
            DeclineReason.MISSING_INFORMATION,
            DeclineReason.BELONGS_TO_ANOTHER_ORGANISATION,
            DeclineReason.PERSON_DECLINES,
            DeclineReason.BELONGS_IN_PRIMARY_CARE,
            DeclineReason.MISSING_INFORMATION);

    private final RandomGenerator random;
    private final Times times;
    private final Cast cast;
    private final Voices voices;
    private final List<Story> stories = new ArrayList<>();

    private History(long seed, Instant now) {
        this.random = new SplittableRandom(seed);
        this.times = new Times(random, now);
        this.cast = new Cast(random, times.today());
        this.voices = new Voices(random);
    }

    static List<Story> plan(long seed, Instant now) {
        var history = new History(seed, now);
        history.personas();
        history.patients();
        history.declined();
        history.waiting();
        return List.copyOf(history.stories);
    }

    /** Week 12 began 77 days after the first day. */
    private void personas() {
        accepted("karen", cast.named(Persona.get("karen").name(), 47), 80);
        accepted("bo", cast.named(Persona.get("bo").name(), 39), 1);
        accepted("aase", cast.named(Persona.get("aase").name(), 61), 500);
    }

    private void patients() {
        cast.numbered().forEach(it -> accepted("", it, random.nextInt(3, DAYS)));
        for (var i = 0; i < WITHOUT_NUMBER; i++) {
            accepted("", cast.anybody(), random.nextInt(3, DAYS));
        }
    }

    private void declined() {
        for (var reason : REASONS) {
            var at = times.workday(random.nextInt(3, DAYS));
            var read = times.workdayBefore(at, 1);
            tell("", cast.anybody(), read, new Ending.Declined(at, new Decline(reason, "", voices.oneIn(2))));
        }
    }

    private void waiting() {
        for (var days : WAITING_DAYS) {
            var sent = days == 0
                    ? times.now().minusSeconds(random.nextInt(1_200, 7_200))
                    : times.anyHourBefore(times.now(), days);
            var read = days > 4 ? times.workday(days - 4) : null;
            stories.add(new Story("", voices.of(cast.anybody(), date(sent)), sent, read, new Ending.Waits()));
        }
    }

    private void accepted(String key, Sender sender, int daysAgo) {
        var at = times.workday(daysAgo);
        tell(key, sender, times.workdayBefore(at, random.nextInt(1, 4)), new Ending.Accepted(at));
    }

    private void tell(String key, Sender sender, Instant read, Ending ending) {
        var sent = times.anyHourBefore(read, random.nextInt(1, 7));
        stories.add(new Story(key, voices.of(sender, date(sent)), sent, read, ending));
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
