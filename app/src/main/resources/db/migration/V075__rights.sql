-- The citizen's own decisions: blocks and consents. The guard alone writes facts of access, so each is a function of its own.

create view record_entry_view with (security_invoker = true) as
select patient_id, id, 'REFERRAL' as kind, null as profession, received_at as at from referral
union all
select patient_id, id, 'CONFERENCE', null, meets_on::timestamp at time zone 'UTC' from conference
union all
select distinct on (patient_id, pathway_id, profession) patient_id, id, 'ASSESSMENT', profession, signed_at from (
    select * from assessment order by patient_id, pathway_id, profession, version desc) latest;
grant select on record_entry_view to livtag_app;

-- To know whose an entry is before it is blocked.
create policy facts on conference for select to livtag_guard using (true);
create policy facts on assessment for select to livtag_guard using (true);
grant select on conference, assessment to livtag_guard;
grant insert, update (lifted_at) on block to livtag_guard;
create policy set on block for insert to livtag_guard with check (true);
create policy lifted on block for update to livtag_guard using (true) with check (true);
grant insert, update (withdrawn_at, withdrawn_by) on consent to livtag_guard;
create policy given on consent for insert to livtag_guard with check (true);
create policy withdrawn on consent for update to livtag_guard using (true) with check (true);

-- An entry of hers; an assessment is blocked with its earlier versions.
create function sec.versions_of(patient uuid, entry uuid) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select id from referral where patient_id = patient and id = entry
    union all select id from conference where patient_id = patient and id = entry
    union all
    select v.id from assessment a join assessment v on v.patient_id = a.patient_id and v.pathway_id = a.pathway_id
        and v.profession = a.profession and v.version <= a.version
    where a.patient_id = patient and a.id = entry
$$;

create function sec.set_block(new_id uuid, kind text, target text, spares_author boolean) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
    at timestamptz := (sec.context()).at;
begin
    if me.role is distinct from 'citizen' or me.patient_id is null then
        raise insufficient_privilege using message = 'only the citizen blocks';
    end if;
    insert into block (patient_id, id, scope, organisation_id, account_id, profession, resource, item_id, except_author, set_at, act_id)
    select me.patient_id, case when kind = 'item' and item <> target::uuid then uuidv7() else new_id end, kind,
        case kind when 'org' then target::uuid end, case kind when 'person' then target::uuid end,
        case kind when 'profession' then target end, case kind when 'category' then target end, item, spares_author, at, new_id
    from (select v as item from sec.versions_of(me.patient_id, case kind when 'item' then target::uuid end) v
        union all select null where kind <> 'item') entries;
    return found;
end
$$;

create function sec.lift_block(act uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
begin
    update block set lifted_at = (sec.context()).at
    where patient_id = sec.my_patient() and act_id = act and lifted_at is null;
    return found;
end
$$;

-- Whether the citizen has blocked anything at all, told to those who may know that much and no more.
create function sec.has_block(patient uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select (patient = any (sec.readable_here('block_marker')) or patient = any (sec.readable_anywhere('block_marker')))
        and exists (select from block b, sec.context() now
            where b.patient_id = patient and b.set_at <= now.at and (b.lifted_at is null or now.at < b.lifted_at))
$$;

-- By the citizen, or told to a clinician who writes it down.
create function sec.give_consent(patient uuid, new_id uuid, recipient uuid, for_purpose text, until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if patient is distinct from me.patient_id and patient <> all (sec.writable_here('consent')) then
        raise insufficient_privilege using message = 'not the caller''s to consent to';
    end if;
    insert into consent (patient_id, id, recipient_id, purpose, items, given_at, valid_to, documented_by)
    values (patient, new_id, recipient, for_purpose, '{}', (sec.context()).at, until,
        case when patient is distinct from me.patient_id then me.id end);
end
$$;

create function sec.withdraw_consent(patient uuid, given uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if patient is distinct from me.patient_id and patient <> all (sec.writable_here('consent')) then
        raise insufficient_privilege using message = 'not the caller''s to withdraw';
    end if;
    update consent set withdrawn_at = (sec.context()).at, withdrawn_by = me.id
    where patient_id = patient and id = given and withdrawn_at is null;
    return found;
end
$$;

-- Only the other functions call versions_of.
call sec.serve('{versions_of}', 'livtag_guard');
call sec.serve('{set_block, lift_block, has_block, give_consent, withdraw_consent}', 'livtag_app, livtag_guard');
