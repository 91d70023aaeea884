package dk.livtag.organisation;

import dk.livtag.access.Caller;
import dk.livtag.access.CareRelations;
import dk.livtag.access.PublicContent;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When staff are away, and who stands in; the substitute sees the citizens for as long as it lasts. */
@Service
@Transactional
public class Absences {

    private static final String OWN = "No patient is involved, and the method concerns the caller herself";
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final AbsenceStore store;
    private final Staff staff;
    private final CareRelations relations;
    private final Clock clock;

    Absences(AbsenceStore store, Staff staff, CareRelations relations, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.relations = relations;
        this.clock = clock;
    }

    /** The caller's own, from today on. */
    @PublicContent(OWN)
    public List<Absence> mine(Caller.SignedIn me) {
        return store.coming(me.account(), today());
    }

    /** The caller will be away; a colleague of the same organisation may stand in. */
    @PublicContent(OWN)
    public void note(LocalDate from, LocalDate to, @Nullable AccountId substitute, Caller.SignedIn me) {
        problem(from, to, me).ifPresent(it -> {
            throw new RuleBroken(it);
        });
        if (substitute != null) {
            staff.get(substitute);
        }
        store.add(new Absence(me.account(), from, to, substitute, null), me.account(), clock.instant());
        relations.openForSubstitutes(me.account());
    }

    /** Only one that has not begun. */
    @PublicContent(OWN)
    public void cancel(LocalDate from, Caller.SignedIn me) {
        relations.recallSubstitute(from);
        if (!store.cancel(me.account(), from, today())) {
            throw new RuleBroken("absence.has-begun");
        }
    }

    /** Text key of what is wrong with these days; empty when they can be noted. */
    @PublicContent(OWN)
    public Optional<String> problem(LocalDate from, LocalDate to, Caller.SignedIn me) {
        if (to.isBefore(from)) {
            return Optional.of("absence.ends-before-it-begins");
        }
        if (to.isBefore(today())) {
            return Optional.of("absence.is-over");
        }
        return store.overlaps(new Absence(me.account(), from, to, null, null))
                ? Optional.of("absence.overlaps")
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DENMARK);
    }
}
