-- Who somebody is (resource type demographics). The CPR number is encrypted; cpr_key is its HMAC, for looking up.
create table patient (
    patient_id      uuid primary key,
    organisation_id uuid not null references organisation,
    given_name      text not null check (given_name <> ''),
    family_name     text not null check (family_name <> ''),
    birth_date      date not null,
    phone           text check (phone <> ''),
    cpr             bytea,
    cpr_key         bytea unique check (octet_length(cpr_key) = 32),
    registered_at   timestamptz not null,
    check ((cpr is null) = (cpr_key is null))
);
call sec.protect('patient', 'demographics');
-- Only the guard registers people and writes numbers: whoever could try numbers on her own row would learn which exist.
revoke insert, update on patient from livtag_app;
grant update (given_name, family_name, phone) on patient to livtag_app;

create policy facts on patient to livtag_guard using (true) with check (true);
grant select, insert on patient to livtag_guard;

-- Those of whom the caller may know the name only, because the citizen has blocked the rest (R13).
create function sec.name_only_patients() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    now sec.caller_context := sec.context();
    me  account := sec.me(now);
begin
    if me.role is distinct from 'clinician' then
        return '{}';
    end if;
    return (select coalesce(array_agg(distinct patient_id), '{}')
        from sec.blocked('demographics', me.id, me.organisation_id, now.at) blocked (patient_id)
        where patient_id in (select r.patient_id from care_relation r where r.account_id = me.id)
            and not exists (select from break_glass g where g.patient_id = blocked.patient_id and g.account_id = me.id
                and g.valid_from <= now.at and now.at < g.valid_to and me.profession not in ('social_worker', 'secretary')));
end
$$;
call sec.serve('{name_only_patients}', 'livtag_app');

-- What other modules' read models may know of a person: never the number, and of some the name only.
create view person_view with (security_invoker = true) as
select p.patient_id, p.given_name, p.family_name,
    case when shown.all then p.birth_date end as birth_date,
    case when shown.all then p.phone end as phone,
    shown.all and p.cpr is not null as has_cpr
from patient p
cross join lateral (select p.patient_id <> all ((select sec.name_only_patients())::uuid[])) as shown ("all");
grant select on person_view to livtag_app;

-- Registers a person once. Whoever is known by the number keeps the id, and no error tells that a person exists whom the
-- caller cannot see. Only triage registers, for its own organisation.
create function sec.register_patient(
    wanted uuid, organisation uuid, given text, family text, born date, phone_number text, sealed bytea, number_key bytea,
    at timestamptz) returns uuid
    language plpgsql security definer set search_path = pg_catalog, public, sec as $$
declare
    registered uuid;
begin
    if organisation <> all (sec.triage_organisations()) then
        raise insufficient_privilege using message = 'only triage of the organisation registers a person';
    end if;
    insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, phone, cpr, cpr_key, registered_at)
    values (wanted, organisation, given, family, born, phone_number, sealed, number_key, at)
    on conflict (cpr_key) do nothing
    returning patient_id into registered;
    if registered is null then
        select patient_id into strict registered from patient where cpr_key = number_key;
    end if;
    return registered;
end
$$;
call sec.serve('{register_patient}', 'livtag_app');
