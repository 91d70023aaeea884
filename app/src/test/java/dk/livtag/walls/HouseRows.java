package dk.livtag.walls;

import dk.livtag.People;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.CareRelation;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.request.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes people and the facts of access as rows, as provisioning and the modules to come do. */
public final class HouseRows {

    private final People people;

    public HouseRows(People people) {
        this.people = people;
    }

    public void organisation(UUID id) {
        run(
                "insert into organisation (id, name, kind, phone, receives_referrals) values (?, ?, 'hospital', '1', true) on conflict do nothing",
                id,
                id.toString());
    }

    public void account(Actor it, boolean triage) {
        var profession = it.profession();
        var organisation = it.organisation();
        var patient = it.patient();
        run(
                """
                insert into account (id, role, profession, organisation_id, patient_id, display_name, triage,
                    management_permission, active)
                values (?, ?, ?, ?, ?, 'A name', ?, ?, ?)
                """,
                it.account() == null ? null : it.account().value(),
                it.role().code(),
                profession == null ? null : profession.code(),
                organisation == null ? null : organisation.value(),
                patient == null ? null : patient.value(),
                triage,
                it.managementPermission(),
                it.active());
    }

    public void facts(Facts facts) {
        facts.care().relations().forEach(it -> relation(it, facts.care().readableAfterEnd()));
        facts.care().windows().forEach(this::window);
        facts.wishes().blocks().forEach(this::block);
        facts.wishes().consents().forEach(this::consent);
        facts.wishes().grants().forEach(this::grant);
    }

    private void relation(CareRelation it, Duration readable) {
        var to = it.period().to();
        run(
                """
                insert into care_relation (patient_id, id, account_id, organisation_id, valid_from, valid_to, read_until, shared)
                values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?)
                """,
                it.patient().value(),
                it.account().value(),
                it.organisation().value(),
                begin(it.period().from()),
                utc(to),
                utc(to == null ? null : to.plus(readable)),
                it.shared());
    }

    private void window(BreakGlassWindow it) {
        run(
                """
                insert into break_glass (patient_id, id, account_id, reason_code, reason, valid_from, valid_to)
                values (?, gen_random_uuid(), ?, 'acute', 'Bevidstløs, medicin ukendt', ?, ?)
                """,
                it.patient().value(),
                it.account().value(),
                utc(it.openedAt()),
                utc(it.openedAt().plus(BreakGlassWindow.LENGTH)));
    }

    private void block(Block it) {
        run(
                """
                insert into block (patient_id, id, scope, organisation_id, account_id, profession, resource, item_id, except_author,
                    set_at, lifted_at)
                values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                it.patient().value(),
                scope(it.reach()),
                it.reach() instanceof Reach.Organisation at ? at.organisation().value() : null,
                it.reach() instanceof Reach.Person of ? of.account().value() : null,
                it.reach() instanceof Reach.OfProfession of ? of.profession().code() : null,
                it.reach() instanceof Reach.Category of ? of.type().code() : null,
                it.reach() instanceof Reach.Item of ? of.item() : null,
                it.exceptAuthor(),
                begin(it.period().from()),
                utc(it.period().to()));
    }

    private static String scope(Reach reach) {
        return switch (reach) {
            case Reach.Everything _ -> "all";
            case Reach.Organisation _ -> "org";
            case Reach.OfProfession _ -> "profession";
            case Reach.Person _ -> "person";
            case Reach.Category _ -> "category";
            case Reach.Item _ -> "item";
        };
    }

    private void consent(Consent it) {
        run(
                """
                insert into consent (patient_id, id, recipient_id, purpose, items, given_at, valid_to)
                values (?, gen_random_uuid(), ?, ?, ?, ?, ?)
                """,
                it.patient().value(),
                it.recipient().value(),
                it.purpose().code(),
                it.items().toArray(UUID[]::new),
                begin(it.period().from()),
                utc(it.period().to()));
    }

    private void grant(RelativeGrant it) {
        run(
                """
                insert into relative_grant (patient_id, id, account_id, scopes, given_at, valid_to)
                values (?, gen_random_uuid(), ?, ?, ?, ?)
                """,
                it.patient().value(),
                it.relative().value(),
                it.scopes().stream().map(scope -> scope.code()).toArray(String[]::new),
                begin(it.period().from()),
                utc(it.period().to()));
    }

    private static @Nullable OffsetDateTime begin(@Nullable Instant from) {
        return utc(from == null ? Instant.EPOCH : from);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, @Nullable Object... parameters) {
        people.superuser().sql(sql).params(java.util.Arrays.asList(parameters)).update();
    }
}
