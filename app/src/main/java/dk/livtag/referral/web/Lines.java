package dk.livtag.referral.web;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Sender;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an answer back to people, line by line. */
public final class Lines {

    private Lines() {}

    /** No line for a question that was skipped. */
    public static List<Line> of(@Nullable Answer answer) {
        return switch (answer) {
            case null -> List.of();
            case OwnWish it -> List.of(new Line.Own(it.words()));
            case PainDuration it -> List.of(Line.of(it));
            case Pain it -> of(it.places(), it.constancy());
            case Workup it -> List.of(Line.of(it));
            case Everyday it -> everyday(it);
            case Considerations it -> considerations(it);
            case Sender it ->
                List.of(
                        new Line.Own(it.name().full()),
                        identity(it),
                        new Line.Own(it.phone().shown()));
        };
    }

    private static List<Line> of(Set<? extends Enum<?>> choices, @Nullable Enum<?> last) {
        return Stream.concat(choices.stream().sorted(), Stream.ofNullable(last))
                .map(Line::of)
                .toList();
    }

    private static List<Line> everyday(Everyday it) {
        var lines = new ArrayList<Line>();
        if (it.work() != null) {
            lines.add(Line.of(it.work()));
        }
        var since = it.sickListedSince();
        if (since != null) {
            var month = List.of(String.valueOf(since.getMonthValue()), String.valueOf(since.getYear()));
            lines.add(new Line.Ours("referral.everyday.since.shown", month));
        }
        if (it.jobCentre() != null) {
            lines.add(Line.of(it.jobCentre()));
        }
        return lines;
    }

    private static List<Line> considerations(Considerations it) {
        var lines = new ArrayList<>(of(it.kinds(), null));
        if (!it.words().isEmpty()) {
            lines.add(new Line.Own(it.words()));
        }
        return lines;
    }

    /** The number stays masked: the page is often read over a shoulder. */
    private static Line identity(Sender sender) {
        return switch (sender.identity()) {
            case Identity.ByCpr(var cpr) -> new Line.Own(cpr.masked());
            case Identity.ByBirthDate(LocalDate born) -> new Line.Ours("referral.sender.born.shown", parts(born));
        };
    }

    private static List<String> parts(LocalDate date) {
        return Stream.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                .map(String::valueOf)
                .toList();
    }
}
