package dk.livtag.walls;

import dk.livtag.People;
import dk.livtag.access.ResourceType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table for each kind of record that no module keeps yet, behind the guard like those to come. */
public final class Probes {

    public static final Set<ResourceType> TYPES = EnumSet.of(
            ResourceType.GOAL_COPM,
            ResourceType.PROM,
            ResourceType.DIARY_PRIVATE,
            ResourceType.DIARY_SHARED,
            ResourceType.FIRST_AID_KIT,
            ResourceType.NOTE,
            ResourceType.PSYCH_NOTE,
            ResourceType.MEDICATION,
            ResourceType.MEDICATION_REPORTED,
            ResourceType.APPOINTMENT,
            ResourceType.MESSAGE,
            ResourceType.WORK_STATEMENT,
            ResourceType.REFERRAL,
            ResourceType.CARE_PLAN,
            ResourceType.DEMOGRAPHICS);

    private final People people;

    public Probes(People people) {
        this.people = people;
    }

    public static String table(ResourceType type) {
        return "probe_" + type.code();
    }

    /** Once for a database. */
    public void make() {
        for (var type : TYPES) {
            var made = people.owner()
                    .sql("select to_regclass('%s') is not null".formatted(table(type)))
                    .query(Boolean.class)
                    .single();
            if (!made) {
                people.owner().sql("""
                        create table %s (patient_id uuid not null, id uuid not null unique, organisation_id uuid not null,
                            primary key (patient_id, id))
                        """.formatted(table(type))).update();
                people.owner()
                        .sql("call sec.protect('%s', '%s')".formatted(table(type), type.code()))
                        .update();
            }
        }
    }

    /** One entry of a record. */
    public record Entry(ResourceType type, UUID patient, UUID organisation, UUID id) {

        /** What is kept by no single organisation. */
        public @Nullable UUID keeper() {
            return type == ResourceType.DEMOGRAPHICS ? null : organisation;
        }
    }

    public void add(Entry it) {
        people.superuser()
                .sql("insert into %s (patient_id, id, organisation_id) values (?, ?, ?)".formatted(table(it.type())))
                .params(it.patient(), it.id(), it.organisation())
                .update();
    }
}
