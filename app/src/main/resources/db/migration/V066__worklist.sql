-- When a member of staff last opened somebody's overview, and when before that: what is new since then is shown (nyt siden
-- sidst). Whoever may read the pathway may remember; nobody sees another's looks here, not even the citizen, who has the log.
create table seen (
    patient_id      uuid not null references patient,
    account_id      uuid not null references account,
    organisation_id uuid not null references organisation,
    at              timestamptz not null,
    before          timestamptz,
    primary key (patient_id, account_id),
    check (before < at)
);
create index seen_account on seen (account_id, patient_id);
call sec.protect('seen', 'care_plan');
create policy own on seen as restrictive to livtag_app
    using (account_id = (select sec.my_account())) with check (account_id = (select sec.my_account()));
-- Who has handed over may read on for a while, and be reminded, without writing anything else.
create policy remember on seen for insert to livtag_app with check (patient_id = any ((select sec.readable_anywhere('care_plan'))::uuid[])
    or (patient_id = any ((select sec.readable_here('care_plan'))::uuid[]) and organisation_id = (select sec.my_organisation())));
create policy remember_again on seen for update to livtag_app using (patient_id = any ((select sec.readable_anywhere('care_plan'))::uuid[])
    or patient_id = any ((select sec.readable_here('care_plan'))::uuid[]));

-- A search of citizens that somebody finds again by a name of her own.
create table saved_list (
    account_id uuid not null references account,
    id         uuid primary key,
    name       text not null check (btrim(name) <> '' and char_length(name) <= 60 and name !~ '[0-9]{6}[ -]?[0-9xX]{4}'),
    list       text not null check (list in ('ALL', 'MINE', 'NEW', 'OVERDUE', 'UNASSESSED', 'UNSEEN', 'PAUSED', 'OVERRUN', 'UNMANNED')),
    sought     text not null check (char_length(sought) <= 100 and sought !~ '[0-9]{6}[ -]?[0-9xX]{4}'),
    sorted     text not null check (sorted in ('NAME', 'NEWEST', 'LONGEST', 'AGE')),
    saved_at   timestamptz not null,
    unique (account_id, name)
);
alter table saved_list enable row level security;
alter table saved_list force row level security;
create policy own on saved_list to livtag_app
    using (account_id = (select sec.my_account())) with check (account_id = (select sec.my_account()));
grant select, insert, delete on saved_list to livtag_app;
