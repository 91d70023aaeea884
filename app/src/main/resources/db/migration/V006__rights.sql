-- Which patients' rows of a resource type the caller may read or write: the rules of security.md 5.1 once more, set-wise,
-- behind the pure function in Java. Tests compare the two.

-- "Who may do what inside a live care relation". A test compares the rows with the policy's own table.
create table sec.profession_right (
    profession       text not null,
    resource         text not null,
    can_write        boolean not null,
    needs_permission boolean not null,
    primary key (profession, resource)
);

with health (profession) as (values ('doctor'), ('nurse'), ('psychologist'), ('physio'), ('ot'), ('dietitian')),
     permitted (profession, resource, can_write) as (values
        ('social_worker', 'demographics', false), ('social_worker', 'care_plan', true), ('social_worker', 'goal_copm', false),
        ('social_worker', 'prom', false), ('social_worker', 'note', true), ('social_worker', 'appointment', true),
        ('social_worker', 'message', true), ('social_worker', 'referral', false), ('social_worker', 'work_statement', true),
        ('social_worker', 'consent', true),
        ('secretary', 'demographics', true), ('secretary', 'appointment', true), ('secretary', 'message', true),
        ('secretary', 'referral', true), ('secretary', 'consent', true)),
     kinds (resource, can_write) as (values
        ('demographics', false), ('care_plan', true), ('goal_copm', true), ('prom', true), ('diary_shared', false),
        ('first_aid_kit', false), ('block_marker', false), ('note', true), ('medication', false),
        ('medication_reported', true), ('appointment', true), ('message', true), ('referral', false),
        ('work_statement', false), ('consent', true))
insert into sec.profession_right
select profession, resource, can_write, false from health cross join kinds
union all select profession, resource, can_write, true from permitted
union all values ('psychologist', 'psych_note', true, false), ('doctor', 'psych_note', false, false);

update sec.profession_right set can_write = true
where (profession, resource) in (('doctor', 'medication'), ('doctor', 'referral'), ('nurse', 'referral'), ('doctor', 'work_statement'));

create table sec.shared_category (resource text primary key);
insert into sec.shared_category values ('demographics'), ('care_plan'), ('goal_copm'), ('prom'), ('first_aid_kit'),
    ('appointment'), ('referral'), ('medication'), ('message');

create table sec.relative_scope (scope text, resource text, primary key (scope, resource));
insert into sec.relative_scope values ('plan', 'care_plan'), ('plan', 'goal_copm'), ('calendar', 'appointment'),
    ('first_aid_kit', 'first_aid_kit'), ('messages', 'message');

-- R1: what the citizen writes herself. She reads all that is about her.
create table sec.citizen_writes (resource text primary key, can_add boolean not null, can_change boolean not null);
insert into sec.citizen_writes values ('prom', true, false), ('referral', true, false), ('message', true, false),
    ('appointment', false, true), ('demographics', false, true), ('info_request', false, true),
    ('goal_copm', true, true), ('diary_private', true, true), ('diary_shared', true, true), ('first_aid_kit', true, true),
    ('medication_reported', true, true), ('consent', true, true), ('block', true, true), ('block_marker', true, true),
    ('relative_grant', true, true);

grant select on sec.profession_right, sec.shared_category, sec.relative_scope, sec.citizen_writes to livtag_guard;

-- The guard alone sees all facts.
do $$
declare
    fact text;
begin
    foreach fact in array array['care_relation', 'block', 'consent', 'relative_grant', 'break_glass'] loop
        execute format('alter table %I enable row level security', fact);
        execute format('alter table %I force row level security', fact);
        execute format('create policy facts on %I for select to livtag_guard using (true)', fact);
        execute format('grant select on %I to livtag_guard, livtag_app', fact);
    end loop;
end
$$;
grant insert on care_relation to livtag_guard;
create policy opened on care_relation for insert to livtag_guard with check (true);

-- Whether somebody's profession may read a kind of data inside a care relation at all.
create function sec.has_right(me account, wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select exists (select from sec.profession_right p where p.profession = me.profession and p.resource = wanted
        and (not p.needs_permission or me.management_permission))
$$;

-- Those who have blocked this kind of data for this caller. A block that spares the author leaves whoever writes
-- something new, or reads what she wrote, alone. Worked out as a set: once a statement, not once a relation.
create function sec.blocked(wanted text, caller uuid, employer uuid, at timestamptz, as_author boolean default false) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select b.patient_id from block b
    where b.set_at <= at and (b.lifted_at is null or at < b.lifted_at) and not (as_author and b.except_author)
        and (b.scope = 'all' or (b.scope = 'org' and b.organisation_id = employer)
            or (b.scope = 'person' and b.account_id = caller)
            or (b.scope = 'profession' and b.profession = (select a.profession from account a where a.id = caller))
            or (b.scope = 'category' and b.resource = wanted))
$$;

-- Patients whose rows of a kind the caller may read, whichever organisation keeps the row: her own (R1), those a
-- relative was let in to (R5), a shared pathway's shared kinds (R2), those of the broken glass (R4), and the one patient
-- that a listener works for. Asked by every table of every page, so it asks nothing that does not fit the caller's role.
create function sec.readable_anywhere(wanted text, as_author boolean default false) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    now sec.caller_context := sec.context();
    me  account;
    -- The name and the mark that something is blocked are seen in spite of every block.
    shows_through boolean := wanted in ('demographics', 'block_marker');
begin
    if now.kind = 'listener' then
        return array[now.subject::uuid];
    end if;
    me := sec.me(now);
    if me.role = 'citizen' and me.patient_id is not null then
        return array[me.patient_id];
    elsif me.role = 'relative' then
        return (select coalesce(array_agg(g.patient_id), '{}') from relative_grant g, sec.relative_scope s
            where g.account_id = me.id and g.stopped_at is null and g.given_at <= now.at
                and (g.valid_to is null or now.at < g.valid_to) and s.scope = any (g.scopes) and s.resource = wanted
                and g.patient_id not in (select sec.blocked(wanted, me.id, me.organisation_id, now.at)));
    elsif me.role = 'clinician' and now.purpose = 'treatment' then
        return (select coalesce(array_agg(patient_id), '{}') from (
            select r.patient_id from care_relation r
            where r.account_id = me.id and r.organisation_id = me.organisation_id and r.shared
                and r.valid_from <= now.at and (r.valid_to is null or now.at < r.valid_to)
                and exists (select from sec.shared_category s where s.resource = wanted) and sec.has_right(me, wanted)
                and (shows_through or r.patient_id not in (select sec.blocked(wanted, me.id, me.organisation_id, now.at, as_author)))
            union all
            select b.patient_id from break_glass b
            join sec.profession_right p on p.profession = me.profession and p.resource = wanted and not p.needs_permission
            where b.account_id = me.id and b.valid_from <= now.at and now.at < b.valid_to) seen);
    end if;
    return '{}';
end
$$;

-- Patients whose rows of a kind the caller may read where her own organisation keeps them (R2, R13, R15).
create function sec.readable_here(wanted text, as_author boolean default false) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    now sec.caller_context := sec.context();
    me  account := sec.me(now);
    shows_through boolean := wanted in ('demographics', 'block_marker');
begin
    if me.role is distinct from 'clinician' or not sec.has_right(me, wanted) then
        return '{}';
    elsif now.purpose = 'treatment' then
        return (select coalesce(array_agg(r.patient_id), '{}') from care_relation r
            where r.account_id = me.id and r.organisation_id = me.organisation_id and r.valid_from <= now.at
                and (r.valid_to is null or now.at < r.valid_to or (not r.shared and now.at < r.read_until))
                and (shows_through or r.patient_id not in (select sec.blocked(wanted, me.id, me.organisation_id, now.at, as_author))));
    elsif now.purpose = 'own_learning' and me.profession in ('doctor', 'nurse') then
        return (select coalesce(array_agg(r.patient_id), '{}') from care_relation r
            where r.account_id = me.id and r.organisation_id = me.organisation_id and r.valid_from <= now.at
                and (r.valid_to is null or now.at < r.valid_to + interval '183 days')
                and r.patient_id not in (select sec.blocked(wanted, me.id, me.organisation_id, now.at, as_author)));
    end if;
    return '{}';
end
$$;

-- Patients for whom the caller may add or change rows of a kind that her own organisation keeps, or that she keeps herself.
create function sec.writable_anywhere(wanted text, changing boolean) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with me as (select * from sec.me()), now as (select (sec.context()).at as at),
        blocked as (select sec.blocked(wanted, me.id, me.organisation_id, now.at, true) as patient_id from me, now)
    select coalesce(array_agg(patient_id), '{}') from (
        select me.patient_id from me, sec.citizen_writes w where me.role = 'citizen' and me.patient_id is not null and w.resource = wanted
            and (case when changing then w.can_change else w.can_add end)
        union select sec.listener_patient() where sec.listener_patient() is not null
        union
        select g.patient_id from relative_grant g, me, now
        where wanted = 'message' and not changing and g.account_id = me.id and me.role = 'relative' and g.stopped_at is null
            and g.given_at <= now.at and (g.valid_to is null or now.at < g.valid_to) and 'messages' = any (g.scopes)
            and g.patient_id not in (select patient_id from blocked)) may (patient_id)
$$;

create function sec.writable_here(wanted text) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with me as (select * from sec.me() where role = 'clinician'), now as (select (sec.context()).at as at, (sec.context()).purpose as purpose),
        blocked as (select sec.blocked(wanted, me.id, me.organisation_id, now.at, true) as patient_id from me, now)
    select coalesce(array_agg(r.patient_id), '{}')
    from care_relation r, me, now, sec.profession_right p
    where r.account_id = me.id and r.organisation_id = me.organisation_id and now.purpose = 'treatment'
        and r.valid_from <= now.at and (r.valid_to is null or now.at < r.valid_to)
        and p.profession = me.profession and p.resource = wanted and p.can_write
        and (not p.needs_permission or me.management_permission)
        and r.patient_id not in (select patient_id from blocked)
$$;

create type sec.entry as (patient_id uuid, id uuid);

-- Single entries that their own citizen has hidden (R13), unless this is hers or a health person has broken the glass.
-- Only those of people whom the caller has something to do with: nobody else's are shown anyway.
create function sec.blocked_items(as_author boolean default false) returns sec.entry[]
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    now sec.caller_context := sec.context();
    me  account := sec.me(now);
begin
    return (select coalesce(array_agg(row (b.patient_id, b.item_id)::sec.entry), '{}') from block b
        where b.scope = 'item' and not (as_author and b.except_author) and b.set_at <= now.at and (b.lifted_at is null or now.at < b.lifted_at)
            and b.patient_id is distinct from me.patient_id
            and (b.patient_id in (select r.patient_id from care_relation r where r.account_id = me.id)
                or b.patient_id in (select g.patient_id from relative_grant g where g.account_id = me.id)
                or b.patient_id in (select c.patient_id from consent c where c.recipient_id = me.organisation_id))
            and not exists (select from break_glass g where g.patient_id = b.patient_id and g.account_id = me.id
                and g.valid_from <= now.at and now.at < g.valid_to and me.profession not in ('social_worker', 'secretary')));
end
$$;

-- R6: single entries that an employment authority has been given by a live written consent that names them.
create function sec.released_items(wanted text) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with me as (select * from sec.me() where role = 'jobcentre'), now as (select (sec.context()).at as at),
        blocked as (select sec.blocked(wanted, me.id, me.organisation_id, now.at) as patient_id from me, now)
    select coalesce(array_agg(item), '{}') from consent c, me, now, unnest(c.items) item
    where wanted = 'work_statement' and c.recipient_id = me.organisation_id and c.purpose = 'employment'
        and c.given_at <= now.at and (c.valid_to is null or now.at < c.valid_to) and (c.withdrawn_at is null or now.at < c.withdrawn_at) and c.documented_by is null
        and c.patient_id not in (select patient_id from blocked)
$$;
