-- Why others than those chosen at acceptance may see a person: the team lets them in, or somebody is away.

-- The days of an absence as instants, made by the application in Danish time.
alter table staff_absence
    add column from_at timestamptz not null,
    add column until_at timestamptz not null,
    add check (from_at < until_at);
grant select on staff_absence to livtag_guard;
grant select on staff to livtag_guard;

-- Whoever stands in for a member of the team sees the person while the member is away.
create function sec.stand_in(patient uuid, member uuid, employer uuid) returns void
    language sql security definer set search_path = pg_catalog, public, sec as $$
    insert into care_relation (patient_id, id, account_id, organisation_id, valid_from, valid_to)
    select patient, uuidv7(), a.substitute_id, employer, greatest(a.from_at, (sec.context()).at), a.until_at
    from staff_absence a
    where a.account_id = member and a.substitute_id is not null and a.until_at > (sec.context()).at
        and not exists (select from care_relation r where r.patient_id = patient and r.account_id = a.substitute_id
            and r.organisation_id = employer and (r.valid_to is null or r.valid_to >= a.until_at))
$$;

-- A member of the team lets a colleague in (L31). Whoever may write the plan may choose who works with it.
create function sec.let_into_team(patient uuid, relation uuid, colleague uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if patient <> all (sec.writable_here('care_plan'))
        or not exists (select from account a where a.id = colleague and a.organisation_id = me.organisation_id
            and a.role = 'clinician' and a.active) then
        raise exception '% cannot be let in to %', colleague, patient using errcode = 'insufficient_privilege';
    end if;
    insert into care_relation (patient_id, id, account_id, organisation_id, valid_from)
    values (patient, relation, colleague, me.organisation_id, (sec.context()).at)
    on conflict do nothing;
    perform sec.stand_in(patient, colleague, me.organisation_id);
end
$$;

-- Somebody who is away, or a colleague who notes it, lets the substitute in to all whom the absent one works with.
create function sec.let_substitute_in(away uuid) returns int
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
    somebody uuid;
    let_in int := 0;
begin
    if not exists (select from account a where a.id = away and a.organisation_id = me.organisation_id)
        or not (me.id = away or me.triage) then
        raise insufficient_privilege using message = 'an absence is noted by oneself or by triage of the same organisation';
    end if;
    for somebody in select r.patient_id from care_relation r
            where r.account_id = away and r.organisation_id = me.organisation_id and r.valid_to is null loop
        perform sec.stand_in(somebody, away, me.organisation_id);
        let_in := let_in + 1;
    end loop;
    return let_in;
end
$$;

-- The one who was away takes it back before it begins.
create function sec.recall_substitute(first_day date) returns void
    language sql security definer set search_path = pg_catalog, public, sec as $$
    update care_relation r set valid_to = r.valid_from
    from staff_absence a
    where a.account_id = sec.my_account() and a.from_on = first_day and a.from_at > (sec.context()).at
        and r.account_id = a.substitute_id and r.valid_from = a.from_at and r.valid_to = a.until_at
$$;

-- Whoever has handed over may read on for a while, as the house configures; whoever has another part in the team stays.
create function sec.leave_team(patient uuid, colleague uuid, may_read_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if patient <> all (sec.writable_here('care_plan')) then
        raise insufficient_privilege using message = 'only the team decides who is in it';
    end if;
    update care_relation r set valid_to = (sec.context()).at, read_until = may_read_until
    where r.patient_id = patient and r.account_id = colleague and r.organisation_id = me.organisation_id and r.valid_to is null
        and not exists (select from care_team t where t.patient_id = patient and t.account_id = colleague
            and t.organisation_id = me.organisation_id and t.valid_to is null);
end
$$;
grant update (valid_to, read_until) on care_relation to livtag_guard;
create policy closed on care_relation for update to livtag_guard using (true) with check (true);
create policy facts on care_team for select to livtag_guard using (true);
grant select on care_team to livtag_guard;

-- Only the other functions call stand_in.
call sec.serve('{stand_in}', 'livtag_guard');
call sec.serve('{let_into_team, let_substitute_in, recall_substitute, leave_team}', 'livtag_app, livtag_guard');
