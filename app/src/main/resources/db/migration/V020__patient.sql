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

create policy facts on patient to livtag_guard using (true) with check (true);
grant select, insert on patient to livtag_guard;

-- What other modules' read models may know of a person: never the number.
create view person_view with (security_invoker = true) as
select patient_id, organisation_id, given_name, family_name, birth_date, phone, cpr is not null as has_cpr from patient;
grant select on person_view to livtag_app;
