package dk.livtag.demo.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happens to a joint conference (konference), at that moment.
 *
 * @param day how many days after it the meeting is, where it is planned now
 */
record Gathering(Instant at, Deed deed, int day) {

    private static final Duration NEVER_SO_NEAR = Duration.ofMinutes(1);

    /** What somebody does. */
    enum Deed {
        PLAN,
        PREPARE,
        PREPARE_HALF,
        BEGIN,
        AGREE,
        SEND,
        CONFIRM,
        CORRECT,
        ANSWER,
        CANCEL
    }

    /** How far one comes; each has some people in it. */
    enum Fate {
        COMING,
        SENT,
        CONFIRMED,
        CORRECTED,
        IN_THE_ROOM,
        PASSED,
        ANSWERED,
        READY,
        CANCELLED
    }

    static List<Gathering> of(Fate fate, Instant now) {
        return switch (fate) {
            case COMING -> List.of(ago(now, 6, Deed.PLAN, 10), ago(now, 1, Deed.PREPARE_HALF, 0));
            case READY -> List.of(ago(now, 9, Deed.PLAN, 12), ago(now, 1, Deed.PREPARE, 0));
            case IN_THE_ROOM -> held(now, 0, Deed.AGREE);
            case SENT -> held(now, 2, Deed.AGREE, Deed.SEND);
            case CONFIRMED -> and(held(now, 19, Deed.AGREE, Deed.SEND), ago(now, 17, Deed.CONFIRM, 0));
            case CORRECTED -> and(held(now, 5, Deed.AGREE, Deed.SEND), ago(now, 2, Deed.CORRECT, 0));
            case PASSED -> held(now, 24, Deed.AGREE, Deed.SEND);
            case ANSWERED ->
                and(held(now, 9, Deed.AGREE, Deed.SEND), ago(now, 7, Deed.CORRECT, 0), ago(now, 4, Deed.ANSWER, 0));
            case CANCELLED -> List.of(ago(now, 30, Deed.PLAN, 14), ago(now, 20, Deed.CANCEL, 0));
        };
    }

    /** What was agreed once is confirmed, and another meeting is near. */
    static List<Gathering> twice(Instant now) {
        return Stream.concat(of(Fate.CONFIRMED, now).stream(), of(Fate.COMING, now).stream())
                .toList();
    }

    /** Planned two weeks before, prepared two days before, and then what they do in the room. */
    private static List<Gathering> held(Instant now, int daysAgo, Deed... inTheRoom) {
        var all = new ArrayList<>(List.of(
                ago(now, daysAgo + 14, Deed.PLAN, 14),
                ago(now, daysAgo + 2, Deed.PREPARE, 0),
                ago(now, daysAgo, Deed.BEGIN, 0)));
        for (var deed : inTheRoom) {
            all.add(new Gathering(all.getLast().at().plusSeconds(30), deed, 0));
        }
        return all;
    }

    private static List<Gathering> and(List<Gathering> before, Gathering... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    private static Gathering ago(Instant now, int days, Deed deed, int day) {
        return new Gathering(now.minus(Duration.ofDays(days)).minus(NEVER_SO_NEAR.multipliedBy(3)), deed, day);
    }
}
