package dk.livtag.pathway.trial;

import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a year of a programme asks of each profession for one person (prøve, D32). */
public record Trial(Programme programme, List<Share> shares) {

    public static Trial of(Programme programme) {
        var done = Rehearsal.year(programme);
        var shares = Arrays.stream(Step.Who.values())
                .map(who -> Share.of(
                        who, done.stream().filter(it -> it.who() == who).toList()))
                .filter(it -> it.times() > 0)
                .toList();
        return new Trial(programme, shares);
    }

    public @Nullable Share share(Step.Who who) {
        return shares.stream().filter(it -> it.who() == who).findFirst().orElse(null);
    }

    /** How much of all minutes lies in groups and teaching, in percent; not known where no minutes are given. */
    public @Nullable Integer sharedPercent() {
        var alone = shares.stream().mapToInt(Share::aloneMinutes).sum();
        var shared = shares.stream().mapToInt(Share::sharedMinutes).sum();
        return alone + shared == 0 ? null : Math.round(100f * shared / (alone + shared));
    }

    /** Steps that say nothing of how long they take. */
    public int withoutMinutes() {
        return shares.stream()
                .filter(it -> it.who() != Step.Who.PATIENT)
                .mapToInt(Share::withoutMinutes)
                .sum();
    }

    /** What the hours cost, in whole kroner; professions without a price count nothing. */
    public long cost(Map<Step.Who, Integer> hourly) {
        return Math.round(shares.stream()
                .mapToDouble(it -> (it.aloneMinutes() + it.sharedMinutes()) / 60.0 * hourly.getOrDefault(it.who(), 0))
                .sum());
    }

    /**
     * One profession's part.
     *
     * @param sharedMinutes in groups and teaching, where the whole group has the same hour
     */
    public record Share(
            Step.Who who,
            int contacts,
            int assessments,
            int groups,
            int teaching,
            int other,
            int aloneMinutes,
            int sharedMinutes,
            int withoutMinutes) {

        static Share of(Step.Who who, List<Step> done) {
            return new Share(
                    who,
                    count(done, it -> it.kind() == Step.Kind.CONTACT),
                    count(done, it -> it.kind() == Step.Kind.ASSESSMENT),
                    count(done, it -> it.kind() == Step.Kind.GROUP),
                    count(done, it -> it.kind() == Step.Kind.TEACHING),
                    count(done, Share::isOther),
                    minutes(done, it -> it.part() == Step.Part.INDIVIDUAL),
                    minutes(done, it -> it.part() != Step.Part.INDIVIDUAL),
                    count(done, it -> it.minutes() == null));
        }

        public int times() {
            return contacts + assessments + groups + teaching + other;
        }

        private static boolean isOther(Step it) {
            return switch (it.kind()) {
                case CONTACT, ASSESSMENT, GROUP, TEACHING -> false;
                case CONFERENCE, MEASUREMENT, LETTER, TASK -> true;
            };
        }

        private static int count(List<Step> done, Predicate<Step> which) {
            return (int) done.stream().filter(which).count();
        }

        private static int minutes(List<Step> done, Predicate<Step> which) {
            return done.stream()
                    .filter(which)
                    .map(Step::minutes)
                    .mapToInt(it -> it == null ? 0 : it)
                    .sum();
        }
    }
}
