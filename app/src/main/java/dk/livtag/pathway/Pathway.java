package dk.livtag.pathway;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.engine.Run;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One person's run of a programme (forløb). The plan that it follows is its own; the template is what it was copied from.
 *
 * @param planVersion the latest version of the plan
 * @param version counts every change, so that nobody overwrites what somebody else has just changed
 */
public record Pathway(
        PathwayId id,
        PatientId patient,
        OrganisationId organisation,
        ProgrammeKey template,
        Run run,
        Instant startedAt,
        int planVersion,
        int version) {

    /** Weeks are counted in the days that people live by. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** The first week of a pathway is week 1. */
    public static int week(Instant startedAt, LocalDate today) {
        return (int) ChronoUnit.WEEKS.between(LocalDate.ofInstant(startedAt, DENMARK), today) + 1;
    }

    public Programme plan() {
        return run.plan();
    }

    public Phase phase() {
        return run.phase();
    }

    public int week(LocalDate today) {
        return week(startedAt, today);
    }

    /** A forecast, not a stop. */
    public LocalDate expectedEnd() {
        return run.position().expectedEnd();
    }

    public int expectedWeeks() {
        return (int) ChronoUnit.WEEKS.between(startedOn(), expectedEnd());
    }

    public LocalDate startedOn() {
        return LocalDate.ofInstant(startedAt, DENMARK);
    }

    Pathway with(List<Occurrence> occurrences) {
        return after(new Run(run.plan(), run.position(), occurrences));
    }

    Pathway after(Run other) {
        return new Pathway(id, patient, organisation, template, other, startedAt, planVersion, version);
    }

    Pathway planned(Run other) {
        return new Pathway(id, patient, organisation, template, other, startedAt, planVersion + 1, version);
    }
}
