-- Emergency access (værdispring): opened by the guard alone, seen by the citizen at once, followed up by the data-protection officer.
alter table break_glass
    add unique (id),
    add check (reason_code in ('acute', 'vital_interest', 'other_patient', 'staff_safety', 'public_interest'));
grant insert on break_glass to livtag_guard;
create policy opened on break_glass for insert to livtag_guard with check (true);
create policy oversight on audit_leaf for select to livtag_guard using (true);
grant select on audit_leaf to livtag_guard;
grant usage on schema public to livtag_guard;

-- What the data-protection officer found: one verdict for each, and it stands.
create table break_glass_review (
    opening_id uuid primary key references break_glass (id),
    verdict    text not null check (verdict in ('JUSTIFIED', 'UNJUSTIFIED')),
    note       text not null check (char_length(note) between 10 and 2000),
    decided_at timestamptz not null,
    decided_by uuid not null references account
);
alter table break_glass_review enable row level security;
alter table break_glass_review force row level security;
create policy facts on break_glass_review to livtag_guard using (true) with check (true);
grant select, insert on break_glass_review to livtag_guard;

-- Whoever is known by the number, or by the id; null when nobody is, or when the caller is no health person. Looking for
-- somebody is always an opening.
create function sec.open_emergency(patient uuid, number_key bytea, new_id uuid, code text, words text, real_at timestamptz) returns uuid
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
    at timestamptz := (sec.context()).at;
    whom uuid;
begin
    if me.role is distinct from 'clinician' or me.profession in ('social_worker', 'secretary') then
        return null;
    end if;
    select p.patient_id into whom from patient p where p.patient_id = patient or p.cpr_key = number_key;
    if whom is not null then
        insert into break_glass (patient_id, id, account_id, reason_code, reason, valid_from, valid_to, opened_at)
        values (whom, new_id, me.id, code, words, at, at + interval '60 minutes', real_at);
    end if;
    return whom;
end
$$;

-- R10: the openings of one's own organisation, by whom and why, and which kinds of data were seen; never content, never a name.
create function sec.emergencies() returns table (id uuid, patient_id uuid, name text, profession text, code text, words text,
    valid_from timestamptz, valid_to timestamptz, kinds text, verdict text, note text, decided_at timestamptz, decided_by text)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select b.id, b.patient_id, a.display_name, a.profession, b.reason_code, b.reason, b.valid_from, b.valid_to,
        (select string_agg(distinct l.resources, ',') from audit_leaf l
            where l.patient_id = b.patient_id and l.account_id = b.account_id and 'R4' = any (string_to_array(l.rules, ','))
                and l.at >= b.opened_at and l.at < b.opened_at + interval '60 minutes'),
        r.verdict, r.note, r.decided_at, d.display_name
    from sec.me() me
    join account a on a.organisation_id = me.organisation_id
    join break_glass b on b.account_id = a.id
    left join break_glass_review r on r.opening_id = b.id
    left join account d on d.id = r.decided_by
    where me.role = 'dpo'
$$;

-- The same to the citizen, about herself: who, why, and what was found of it.
create function sec.my_emergencies() returns table (name text, profession text, code text, words text, valid_from timestamptz, verdict text)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select a.display_name, a.profession, b.reason_code, b.reason, b.valid_from, r.verdict
    from sec.me() me
    join break_glass b on b.patient_id = me.patient_id
    join account a on a.id = b.account_id
    left join break_glass_review r on r.opening_id = b.id
    where me.role = 'citizen'
$$;

create function sec.review_emergency(opening uuid, found_to_be text, words text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    me account := sec.me();
begin
    if me.role is distinct from 'dpo' or not exists (select from break_glass b join account a on a.id = b.account_id
            where b.id = opening and a.organisation_id = me.organisation_id) then
        raise insufficient_privilege using message = 'only the officer of the organisation follows up';
    end if;
    insert into break_glass_review (opening_id, verdict, note, decided_at, decided_by)
    values (opening, found_to_be, words, (sec.context()).at, me.id)
    on conflict do nothing;
    return found;
end
$$;

call sec.serve('{open_emergency, emergencies, my_emergencies, review_emergency}', 'livtag_app, livtag_guard');
