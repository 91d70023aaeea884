package dk.livtag.pathway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of a pathway and its history. */
@Repository
class PathwaySteps {

    static final String ADD = """
            insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part, who,
                due_on, state, closed_on, closed_by)
            values (:patient, :id, :organisation, :code, :number, :da, :en, :kind, :part, :who,
                :dueOn, :state, :closedOn, :by)
            """;

    static final String CHANGE = """
            update pathway_step
            set due_on = :dueOn, state = :state, closed_on = :closedOn, closed_by = :by, who = :who
            where patient_id = :patient and pathway_id = :id and code = :code and number = :number and state = 'OPEN'
            """;

    static final String TELL = """
            insert into pathway_event (patient_id, id, pathway_id, organisation_id, kind, subject, detail, at, by_account)
            values (:patient, :event, :id, :organisation, :kind, :subject, :detail, :at, :by)
            """;

    private final JdbcClient jdbc;

    PathwaySteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Pathway before, Pathway after, Author author) {
        // Closed ones first: of each step only one time is open.
        StepRows.changed(before, after, author)
                .forEach(it -> jdbc.sql(CHANGE).params(it).update());
        StepRows.added(before, after, author)
                .forEach(it -> jdbc.sql(ADD).params(it).update());
        StepRows.told(after, author).forEach(it -> jdbc.sql(TELL).params(it).update());
    }
}
