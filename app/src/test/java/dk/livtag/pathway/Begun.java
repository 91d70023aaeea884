package dk.livtag.pathway;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.access.Callers;
import dk.livtag.access.CurrentCaller;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.team.TeamRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests about people whose pathway has begun as an acceptance begins it. */
@HouseTest
abstract class Begun {

    static final ProgrammeKey HOSPITAL = new ProgrammeKey("hospital", null, 1);

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @Autowired
    CurrentCaller current;

    @Autowired
    Changes changes;

    @Autowired
    TeamStore teams;

    @Autowired
    Programmes programmes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    /** Somebody new, in the hospital's pathway since a day. */
    PatientId begin(Accepted.Team team, LocalDate on) {
        var patient = register(team);
        var at = on.atTime(9, 0).atZone(Pathway.DENMARK).toInstant();
        var plan = programmes.get(HOSPITAL).copied();
        var pathway = new Pathway(
                new PathwayId(Ids.next(clock)),
                patient,
                team.hospital(),
                HOSPITAL,
                Clockwork.begin(plan, on, on),
                at,
                1,
                1);
        callers.become(new Caller.Listener(patient));
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            changes.begin(pathway, Changes.By.house());
            teams.join(pathway, TeamRole.DOCTOR, team.doctor(), at);
            teams.join(pathway, TeamRole.CONTACT_NURSE, team.nurse(), at);
        });
        logOut();
        people.relation(team.doctor(), patient, team.hospital());
        people.relation(team.nurse(), patient, team.hospital());
        return patient;
    }

    Caller.SignedIn become(AccountId account) {
        callers.become(account);
        return (Caller.SignedIn) current.get();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }

    int count(String sql, PatientId patient) {
        return people.superuser()
                .sql(sql)
                .param("patient", patient.value())
                .query(Integer.class)
                .single();
    }

    private PatientId register(Accepted.Team team) {
        var patient = new PatientId(UUID.randomUUID());
        people.asSuperuser(
                """
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
                values (:patient, :organisation, 'Plan', 'Person', '1974-03-12', '2026-03-04')
                """,
                Map.of(
                        "patient",
                        patient.value(),
                        "organisation",
                        team.hospital().value()));
        return patient;
    }
}
