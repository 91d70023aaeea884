package dk.livtag.demo.history;

import dk.livtag.access.Profession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One profession looks at somebody (indledende vurdering), at that moment.
 *
 * @param signed otherwise it is still being written
 */
record Look(Instant at, Profession profession, boolean signed) {

    private static final List<Profession> IN_ORDER = List.of(
            Profession.DOCTOR,
            Profession.NURSE,
            Profession.PSYCHOLOGIST,
            Profession.PHYSIO,
            Profession.SOCIAL_WORKER,
            Profession.OT,
            Profession.DIETITIAN);
    private static final int USUAL = 5;
    private static final Duration FIRST = Duration.ofDays(4);
    private static final Duration BETWEEN = Duration.ofDays(4);
    private static final Duration LATELY = Duration.ofHours(20);

    /** Doctor and nurse the same day, the others one after the other; whoever is at it today has a draft (L16, L18). */
    static List<Look> after(Instant accepted, boolean all, Instant now) {
        var looks = new ArrayList<Look>();
        for (var i = 0; i < (all ? IN_ORDER.size() : USUAL); i++) {
            var at = accepted.plus(FIRST)
                    .plus(BETWEEN.multipliedBy(Math.max(0, i - 1)))
                    .plusSeconds(i);
            if (at.isAfter(now)) {
                looks.add(new Look(now.minus(LATELY).plusSeconds(i), IN_ORDER.get(i), false));
                return looks.stream().filter(it -> it.at().isAfter(accepted)).toList();
            }
            looks.add(new Look(at, IN_ORDER.get(i), true));
        }
        return looks;
    }
}
