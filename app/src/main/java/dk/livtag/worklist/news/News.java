package dk.livtag.worklist.news;

import dk.livtag.pathway.programme.Words;
import dk.livtag.ui.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others have done about one citizen since the reader last opened the overview.
 *
 * @param since when that was; null where the reader has never opened it
 */
public record News(@Nullable Instant since, List<Item> items) {

    public static final News NONE = new News(null, List.of());

    private static final int TOLD = 2;

    public News {
        items = List.copyOf(withoutTwins(items));
    }

    /**
     * One thing that happened.
     *
     * @param kind as the pathway's history names it, or ASSESSMENT or COMMENT
     * @param about the profession of an assessment; the kind of a step
     * @param step what the step was called
     */
    public record Item(
            String kind,
            String about,
            @Nullable Words step,
            Instant at,
            @Nullable UUID by) {

        String in(Frame frame) {
            var key = kind.toLowerCase(Locale.ROOT).replace('_', '-');
            if (kind.equals("ASSESSMENT")) {
                return frame.t("news.assessment." + about.replace('_', '-'));
            }
            return step == null ? frame.t("news." + key) : frame.t("news." + key, step.in(frame.locale()));
        }
    }

    /** Whether it is told of what stands in notes, which not everybody may read. */
    public boolean tellsOfNotes() {
        return items.stream()
                .anyMatch(it -> it.kind().equals("ASSESSMENT") || it.kind().equals("COMMENT"));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** One line: how many, and what the first of them are. */
    public String in(Frame frame) {
        var words = items.stream().map(it -> it.in(frame)).distinct().toList();
        var told = String.join(", ", words.subList(0, Math.min(TOLD, words.size())));
        var rest = words.size() - TOLD;
        return frame.t("news.line", items.size(), rest > 0 ? frame.t("news.more", told, rest) : told);
    }

    /** Signing an assessment closes its step too; that is one piece of news. */
    private static List<Item> withoutTwins(List<Item> items) {
        var assessors = items.stream()
                .filter(it -> it.kind().equals("ASSESSMENT"))
                .flatMap(it -> Stream.ofNullable(it.by()))
                .collect(Collectors.toSet());
        return items.stream()
                .filter(it -> !(it.kind().equals("STEP_DONE")
                        && it.about().equals("ASSESSMENT")
                        && it.by() != null
                        && assessors.contains(it.by())))
                .toList();
    }
}
