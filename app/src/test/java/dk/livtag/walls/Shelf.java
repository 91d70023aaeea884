package dk.livtag.walls;

import dk.livtag.People;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.PatientId;
import dk.livtag.walls.Probes.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The table in which a module keeps one kind of record: what the tests of the walls must know to put a row there and to
 * try it. A new module adds its line to {@link #ALL}; row-level security and the access matrix are then tried on it.
 *
 * @param key the column that names one row
 * @param change a column that the application may change; empty where it changes none
 * @param insert puts in a row :id about :patient that :organisation keeps
 */
record Shelf(ResourceType type, String table, String key, String change, String insert) {

    private static final String PATIENT = """
            insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
            values (:patient, :organisation, 'Given', 'Family', '1980-01-01', '2026-01-01')
            """;

    private static final String PATHWAY = """
            insert into pathway (patient_id, id, organisation_id, programme, programme_version, state, phase, phase_number,
                counted_from, points, started_at, expected_end, plan_version, version)
            values (:patient, :id, :organisation, 'hospital', 1, 'active', 'initial', 1, '2026-01-01', '{}', '2026-01-01',
                '2027-01-01', 1, 1)
            """;

    /** Held in the pathway of the same id. */
    private static final String CONFERENCE = """
            insert into conference (patient_id, id, organisation_id, pathway_id, meets_on, meets_at, minutes, place, guests,
                prepare, agreements, state, round, version)
            values (:patient, :id, :organisation, :id, '2026-03-11', '13:00', 45, 'Room 3', '[]', '{}', '[]', 'PLANNED', 0, 1)
            """;

    private static final String PROBLEM = """
            insert into activity_problem (patient_id, id, organisation_id, words, aside, noted_at, noted_by)
            values (:patient, :id, :organisation, 'Words', false, '2026-01-01', :id)
            """;

    private static final String GOAL = """
            insert into goal (patient_id, id, organisation_id, words, state, set_at, set_by)
            values (:patient, :id, :organisation, 'Words', 'ACTIVE', '2026-01-01', :id)
            """;

    private static final String ITEM = """
            insert into plan_item (patient_id, id, organisation_id, kind, words, profession, problems, domains, assessments, state,
                made_at, made_by)
            values (:patient, :id, :organisation, 'GROUP', 'Words', 'nurse', '{}', '{SOCIAL}', '{}', 'RUNNING', '2026-01-01', :id)
            """;

    /** By staff, or by the citizen where the row is her own answer: who adds a run is decided beside the shelf. */
    private static final String ENDED_RUN = """
            insert into measure_run (patient_id, id, organisation_id, instrument, questionnaire, mode, occasion,
                occasion_number, due_on, sent_at)
            values (:patient, :id, :organisation, 'nrs', '1', 'OWN', 'HAND', 0, '2026-01-01', '2026-01-01')
            """;

    private static final String REFERRAL = """
            insert into referral (patient_id, id, organisation_id, source, wish, places, considerations, consideration_words,
                given_name, family_name, birth_date, phone, received_at, status_hash, state, decided_at, decided_by,
                doctor_id, contact_nurse_id, programme)
            values (:patient, :id, :organisation, 'SELF', 'A wish', '{}', '{}', '', 'Given', 'Family', '1980-01-01',
                '+4511223344', '2026-01-01', sha256(uuid_send(:id)), 'ACCEPTED', '2026-01-02', :id, :id, :id, 'hospital')
            """;

    /** With its true hash: the log of the test's house is verified too. */
    private static final String AUDIT_LEAF = """
            insert into audit_leaf (patient_id, id, organisation_id, at, role, actions, resources, items, purpose, decision, rules,
                leaf_hash)
            values (:patient, :id, :organisation, '2026-01-01T00:00:00Z', 'clinician', 'read', 'care_plan', '', 'treatment',
                'ALLOW', 'R2', sha256('\\x00'::bytea || convert_to(format('{"account":null,"actions":"read",'
                    '"at":"2026-01-01T00:00:00Z","decision":"ALLOW","id":"%s","items":"","organisation":"%s","patient":"%s",'
                    '"purpose":"treatment","resources":"care_plan","role":"clinician","rules":"R2"}',
                    :id, :organisation, :patient), 'UTF8')))
            """;

    private static final String BLOCK = """
            insert into block (patient_id, id, scope, account_id, set_at) values (:patient, :id, 'person', :id, '2026-01-01')
            """;

    static final List<Shelf> ALL = List.of(
            new Shelf(ResourceType.DEMOGRAPHICS, "patient", "patient_id", "given_name", PATIENT),
            new Shelf(ResourceType.CARE_PLAN, "pathway", "id", "phase", PATHWAY),
            new Shelf(ResourceType.CARE_PLAN, "conference", "id", "place", CONFERENCE),
            new Shelf(ResourceType.CARE_PLAN, "plan_item", "id", "words", ITEM),
            new Shelf(ResourceType.GOAL_COPM, "activity_problem", "id", "words", PROBLEM),
            new Shelf(ResourceType.GOAL_COPM, "goal", "id", "words", GOAL),
            new Shelf(ResourceType.PROM, "measure_run", "id", "", ENDED_RUN),
            new Shelf(ResourceType.REFERRAL, "referral", "id", "wish", REFERRAL),
            new Shelf(ResourceType.AUDIT_OWN, "audit_leaf", "id", "", AUDIT_LEAF),
            new Shelf(ResourceType.BLOCK, "block", "id", "", BLOCK));

    static Optional<Shelf> of(ResourceType type) {
        return ALL.stream().filter(it -> it.type() == type).findFirst();
    }

    /** A table like those of modules to come. */
    static Shelf probe(ResourceType type) {
        var table = Probes.table(type);
        var insert = "insert into %s (patient_id, id, organisation_id) values (:patient, :id, :organisation)";
        return new Shelf(type, table, "id", "organisation_id", insert.formatted(table));
    }

    static List<Shelf> those(Predicate<Shelf> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    /** Several tables of one kind hold the same entries. */
    boolean isFirstOfItsType() {
        return of(type).filter(this::equals).isPresent();
    }

    boolean isWritten() {
        return !change.isEmpty();
    }

    /** Who somebody is stands in one row. */
    boolean isOnePerPerson() {
        return key.equals("patient_id");
    }

    Entry entry(PatientId patient, UUID organisation, UUID id) {
        return new Entry(type, patient.value(), organisation, isOnePerPerson() ? patient.value() : id);
    }

    static Map<String, ?> parameters(Entry it) {
        return Map.of("patient", it.patient(), "id", it.id(), "organisation", it.organisation());
    }

    void add(People people, Entry it) {
        people.asSuperuser(insert, parameters(it));
    }

    void addOnce(People people, Entry it) {
        people.asSuperuser(insert + " on conflict do nothing", parameters(it));
    }
}
