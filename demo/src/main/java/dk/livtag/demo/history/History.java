package dk.livtag.demo.history;

import dk.livtag.demo.history.Story.Ending;
import dk.livtag.demo.people.Persona;
import dk.livtag.demo.people.Place;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import dk.livtag.referral.decision.Wishes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Plans the year and a half before the demo's first day. The same seed on the same day gives the same people. */
final class History {

    private static final int DAYS = 540;
    private static final int WITHOUT_NUMBER = 37;

    /** Of those who came long ago, only some were assessed here. */
    private static final int ONE_IN = 4;

    private static final List<Integer> WAITING_DAYS = List.of(0, 0, 1, 2, 3, 5, 6, 9);
    private static final List<DeclineReason> REASONS = List.of(
            DeclineReason.BELONGS_IN_PRIMARY_CARE,
            DeclineReason.NOT_CHRONIC_PAIN,
            DeclineReason.MISSING_INFORMATION,
            DeclineReason.BELONGS_TO_ANOTHER_ORGANISATION,
            DeclineReason.PERSON_DECLINES,
            DeclineReason.BELONGS_IN_PRIMARY_CARE,
            DeclineReason.MISSING_INFORMATION);

    private static final List<Source> DOORS =
            List.of(Source.GENERAL_PRACTICE, Source.HOSPITAL, Source.MUNICIPALITY, Source.JOB_CENTRE);
    private static final int ACCEPTED_A_DOOR = 5;
    private static final int LATELY = 60;
    private static final int YEAR = 330;
    private static final Inquiry WORKUP =
            new Inquiry(Inquiry.Reason.WORKUP, "Hvad viste den seneste scanning, og afventer I flere svar?");
    private static final Redirection NEARER_HOME = new Redirection(
            Place.MUNICIPALITY, Redirection.Reason.NEEDS_LOCAL_OFFER, "Har brug for et hold tæt på hjemmet.");
    private static final List<Wishes> WISHES = List.of(
            new Wishes(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), Set.of(), "Helst om formiddagen"),
            new Wishes(Set.of(), Set.of(Wishes.Need.REST, Wishes.Need.TRANSPORT), ""),
            new Wishes(Set.of(DayOfWeek.THURSDAY), Set.of(Wishes.Need.PHONE_OR_ONLINE), "Arbejder deltid"),
            Wishes.NONE);

    private final RandomGenerator random;
    private final Times times;
    private final Cast cast;
    private final Voices voices;
    private final Colleagues colleagues = new Colleagues();
    private final List<Story> stories = new ArrayList<>();
    private int met;

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
        history.doors();
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

    /** Every other door: some accepted, some new with a letter, and one of each kind of step on the way. */
    private void doors() {
        for (var source : DOORS) {
            for (var i = 0; i < ACCEPTED_A_DOOR; i++) {
                var at = times.workday(random.nextInt(10, YEAR));
                professional(
                        source,
                        times.workdayBefore(at, random.nextInt(1, 4)),
                        new Ending.Accepted(at, afterwards("", at)));
            }
            professional(source, times.workday(random.nextInt(1, 4)), new Ending.Waits());
        }
        var yesterday = times.workday(1);
        var before = times.workdayBefore(yesterday, 1);
        professional(Source.GENERAL_PRACTICE, before, new Ending.Asked(yesterday, WORKUP));
        professional(Source.JOB_CENTRE, before, new Ending.Redirected(yesterday, NEARER_HOME));
        for (var wishes : WISHES) {
            var at = times.workday(random.nextInt(5, 40));
            var listing = new Listing("", wishes.needs().contains(Wishes.Need.REST), wishes);
            professional(Source.HOSPITAL, times.workdayBefore(at, 1), new Ending.Listed(at, listing));
        }
    }

    private void professional(Source source, Instant read, Ending ending) {
        var sent = times.anyHourBefore(read, random.nextInt(1, 7));
        var answers = colleagues.of(voices.of(cast.anybody(), date(sent)), source, date(sent));
        stories.add(new Story("", answers, sent, ending instanceof Ending.Waits ? null : read, ending));
    }

    private void accepted(String key, Referred sender, int daysAgo) {
        var at = times.workday(daysAgo);
        var read = times.workdayBefore(at, random.nextInt(1, 4));
        tell(key, sender, read, new Ending.Accepted(at, afterwards(key, at).meeting(gatherings(key, daysAgo))));
    }

    /** Only those whom all professions have looked at meet; the first persona has met, and meets again. */
    private List<Gathering> gatherings(String key, int daysAgo) {
        if (key.equals("karen")) {
            return Gathering.twice(times.now());
        }
        return key.isEmpty() && daysAgo > LATELY && daysAgo < YEAR && daysAgo % ONE_IN == 0
                ? Gathering.of(Gathering.Fate.values()[met++ % Gathering.Fate.values().length], times.now())
                : List.of();
    }

    private Afterwards afterwards(String key, Instant at) {
        var days = times.daysSince(at);
        return Afterwards.of(at, !key.isEmpty() || days < YEAR || days % ONE_IN == 0, times.now(), random);
    }

    private void tell(String key, Referred sender, Instant read, Ending ending) {
        var sent = times.anyHourBefore(read, random.nextInt(1, 7));
        stories.add(new Story(key, voices.of(sender, date(sent)), sent, read, ending));
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
