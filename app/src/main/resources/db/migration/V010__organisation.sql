-- Organisations and their staff. Not about patients, so no row-level security; the services decide who asks.
create table organisation (
    id                 uuid primary key,
    name               text not null unique check (name <> ''),
    kind               text not null check (kind in ('hospital', 'municipality', 'gp', 'employment_authority')),
    phone              text not null check (phone <> ''),
    receives_referrals boolean not null
);
grant select on organisation to livtag_app;

create table staff (
    account_id      uuid primary key references account,
    organisation_id uuid not null references organisation,
    name            text not null check (name <> ''),
    title           text not null check (title <> ''),
    profession      text not null check (profession in
        ('doctor', 'nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker', 'secretary')),
    phone           text not null check (phone <> '')
);
create index staff_organisation on staff (organisation_id, profession, name);
grant select on staff to livtag_app;

-- What other modules' read models may know of a member of staff.
create view staff_view with (security_invoker = true) as
select account_id, name, title, profession, phone from staff;
grant select on staff_view to livtag_app;
