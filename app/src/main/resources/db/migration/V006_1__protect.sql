-- Puts a patient table behind the guard. Every table with a patient's key calls this; a test looks.
-- The sub-selects are evaluated once a statement, not once a row: 18 ms against 5 s per million rows (security.md).
-- Where a row names its author, a block that spares her leaves it open to her.
create procedure sec.protect(subject regclass, resource text, patient_key text default 'patient_id', author_key text default null)
    language plpgsql as $$
declare
    -- Who somebody is belongs to no single organisation: whoever has the relation sees it.
    has_organisation boolean := resource <> 'demographics' and exists (select from pg_attribute where attrelid = subject and attname = 'organisation_id');
    -- A name shows through every block.
    has_items boolean := resource <> 'demographics' and exists (select from pg_attribute where attrelid = subject and attname = 'id');
    here text := case when has_organisation then ' and organisation_id = (select sec.my_organisation())' else '' end;
    -- Her own organisation's rows first: where every row is one, the rest is never asked.
    seen text := format('((%1$I = any ((select sec.readable_here(%2$L))::uuid[])%3$s) or %1$I = any ((select sec.readable_anywhere(%2$L))::uuid[]))', patient_key, resource, here);
    own text := format('(%1$I = (select sec.my_account()) and ((%2$I = any ((select sec.readable_here(%3$L, true))::uuid[])%4$s) or %2$I = any ((select sec.readable_anywhere(%3$L, true))::uuid[])))', coalesce(author_key, patient_key), patient_key, resource, here);
    hidden text := format('row (%I, id)::sec.entry <> all ((select sec.blocked_items())::sec.entry[])', patient_key);
    hidden_own text := format('(%I = (select sec.my_account()) and row (%I, id)::sec.entry <> all ((select sec.blocked_items(true))::sec.entry[]))', coalesce(author_key, patient_key), patient_key);
    kept text := format('((%1$I = any ((select sec.writable_here(%2$L))::uuid[])%3$s) or %1$I = any ((select sec.writable_anywhere(%2$L, %%s))::uuid[]))', patient_key, resource, here);
    added text := format(kept, 'false');
    changed text := format(kept, 'true');
begin
    execute format('alter table %s enable row level security', subject);
    execute format('alter table %s force row level security', subject);
    if author_key is not null then
        seen := format('(%s or %s)', seen, own);
        hidden := format('(%s or %s)', hidden, hidden_own);
    end if;
    execute format('create policy read on %s for select to livtag_app using %s', subject, seen);
    execute format('create policy add on %s for insert to livtag_app with check %s', subject, added);
    execute format('create policy change on %s for update to livtag_app using %s with check %s', subject, changed, changed);
    if resource = 'work_statement' then
        execute format('create policy released on %s for select to livtag_app using (id = any ((select sec.released_items(%L))::uuid[]))', subject, resource);
    end if;
    if has_items then
        execute format('create policy not_hidden on %s as restrictive for select to livtag_app using (%s)', subject, hidden);
    end if;
    execute format('grant select, insert, update on %s to livtag_app', subject);
    execute format('comment on table %s is %L', subject, 'resource:' || resource);
end
$$;

-- The citizen sees what she has said; a clinician her own relations; a listener its patient's.
create policy own on block for select to livtag_app using (patient_id = (select sec.my_patient()));
create policy own on relative_grant for select to livtag_app
    using (patient_id = (select sec.my_patient()) or account_id = (select sec.my_account()));
create policy own on consent for select to livtag_app using (patient_id = any ((select sec.readable_anywhere('consent'))::uuid[])
    or patient_id = any ((select sec.readable_here('consent'))::uuid[]));
create policy own on break_glass for select to livtag_app
    using (patient_id = (select sec.my_patient()) or account_id = (select sec.my_account()));
create policy own on care_relation for select to livtag_app
    using (account_id = (select sec.my_account()) or patient_id = (select sec.my_patient()) or patient_id = (select sec.listener_patient()));

-- Opens a care relation because a referral was accepted, by the one who accepted it, within her own organisation.
create function sec.open_care_relation(accepted_referral uuid, patient uuid, relation uuid, of_account uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if not exists (select from referral r where r.id = accepted_referral and r.patient_id = patient and r.state = 'ACCEPTED'
            and r.organisation_id = me.organisation_id and r.decided_by = me.id)
        or not exists (select from account a where a.id = of_account and a.organisation_id = me.organisation_id
            and a.role = 'clinician' and a.active) then
        raise exception 'no accepted referral gives % a relation to %', of_account, patient using errcode = 'insufficient_privilege';
    end if;
    insert into care_relation (patient_id, id, account_id, organisation_id, valid_from)
    values (patient, relation, of_account, me.organisation_id, (sec.context()).at)
    on conflict do nothing;
    perform sec.stand_in(patient, of_account, me.organisation_id);
end
$$;

-- Links the log-in of somebody who referred herself to the patient she has become, by the key of her CPR number.
create function sec.bind_citizen(accepted_referral uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
begin
    update account a set patient_id = r.patient_id from referral r
    where r.id = accepted_referral and r.state = 'ACCEPTED' and r.decided_by = sec.my_account()
        and a.role = 'citizen' and a.person_key = r.person_key and a.patient_id is null;
end
$$;

-- What the policy must know about the caller and one patient, and one referral: the facts of decide(), in one question.
create function sec.facts(about uuid, about_referral uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    return jsonb_build_object(
        'relations', (select coalesce(jsonb_agg(jsonb_build_object('organisation', organisation_id, 'from', valid_from,
            'to', valid_to, 'readUntil', read_until, 'shared', shared)), '[]') from care_relation where patient_id = about and account_id = me.id),
        'windows', (select coalesce(jsonb_agg(valid_from), '[]') from break_glass where patient_id = about and account_id = me.id),
        'blocks', (select coalesce(jsonb_agg(jsonb_build_object('scope', scope, 'organisation', organisation_id, 'account', account_id,
            'profession', profession, 'resource', resource, 'item', item_id, 'exceptAuthor', except_author, 'from', set_at, 'to', lifted_at)), '[]') from block where patient_id = about),
        'consents', (select coalesce(jsonb_agg(jsonb_build_object('recipient', recipient_id, 'purpose', purpose, 'items', items,
            'written', documented_by is null, 'from', given_at, 'to', least(valid_to, withdrawn_at))), '[]') from consent where patient_id = about and recipient_id = me.organisation_id),
        'grants', (select coalesce(jsonb_agg(jsonb_build_object('scopes', scopes, 'from', given_at, 'to', least(valid_to, stopped_at))), '[]')
            from relative_grant where patient_id = about and account_id = me.id),
        'referral', (select jsonb_build_object('id', id, 'patient', patient_id, 'sentTo', organisation_id, 'awaiting', awaiting)
            from referral where id = about_referral));
end
$$;

-- Everything in sec runs as the guard.
do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as signature from pg_proc p where p.pronamespace = 'sec'::regnamespace and p.prokind = 'f' loop
        execute format('revoke all on function %s from public', f.signature);
        execute format('grant execute on function %s to livtag_app, livtag_guard', f.signature);
        execute format('alter function %s owner to livtag_guard', f.signature);
    end loop;
end
$$;
