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

-- What a member of staff tells of herself (D14).
alter table staff
    add column qualified_in int check (qualified_in between 1950 and 2100),
    add column pain_since int check (pain_since between 1950 and 2100),
    add check (pain_since >= qualified_in);
grant update (qualified_in, pain_since) on staff to livtag_app;

create extension if not exists btree_gist;

-- When somebody is away, and who stands in (vikar).
create table staff_absence (
    account_id    uuid not null references staff,
    from_on       date not null,
    to_on         date not null,
    substitute_id uuid references staff,
    noted_by      uuid not null references staff,
    noted_at      timestamptz not null,
    primary key (account_id, from_on),
    check (from_on <= to_on),
    check (substitute_id <> account_id),
    exclude using gist (account_id with =, daterange(from_on, to_on, '[]') with &&)
);
grant select, insert, delete on staff_absence to livtag_app;

create view staff_absence_view with (security_invoker = true) as
select account_id, from_on, to_on, substitute_id from staff_absence;
grant select on staff_absence_view to livtag_app;
