-- The facts of access (security.md 5.1): why a clinician may see a person, and what the person has said about it.

-- A care relation (behandlingsrelation). After valid_to it may be read until read_until, as the programme configures.
create table care_relation (
    patient_id      uuid not null,
    id              uuid not null,
    account_id      uuid not null,
    organisation_id uuid not null,
    valid_from      timestamptz not null,
    valid_to        timestamptz,
    read_until      timestamptz,
    shared          boolean not null default false,
    primary key (patient_id, id),
    check (valid_to is null or valid_from <= valid_to),
    check (read_until is null or valid_to <= read_until)
);
create unique index care_relation_one_live on care_relation (patient_id, account_id, organisation_id) where valid_to is null;
create index care_relation_account on care_relation (account_id, patient_id);

-- A block (spærring): hides from everybody, an organisation, a person, of a category or one entry. Lifted, never deleted.
create table block (
    patient_id      uuid not null,
    id              uuid not null,
    scope           text not null check (scope in ('all', 'org', 'profession', 'person', 'category', 'item')),
    organisation_id uuid,
    account_id      uuid,
    profession      text,
    resource        text,
    item_id         uuid,
    except_author   boolean not null default false,
    set_at          timestamptz not null,
    lifted_at       timestamptz,
    -- What was blocked together is lifted together.
    act_id          uuid,
    primary key (patient_id, id),
    check ((scope = 'org') = (organisation_id is not null)),
    check ((scope = 'person') = (account_id is not null)),
    check ((scope = 'profession') = (profession is not null)),
    check ((scope = 'category') = (resource is not null)),
    check ((scope = 'item') = (item_id is not null))
);

-- A consent (samtykke) to disclose named entries to one recipient for one purpose.
create table consent (
    patient_id   uuid not null,
    id           uuid not null,
    recipient_id uuid not null,
    purpose      text not null check (purpose in ('employment', 'insurance', 'research')),
    items        uuid[] not null,
    given_at     timestamptz not null,
    valid_to     timestamptz,
    withdrawn_at timestamptz,
    -- Said to a clinician, who wrote it down; null when the citizen wrote it herself.
    documented_by uuid references account,
    withdrawn_by uuid references account,
    primary key (patient_id, id)
);

-- What a relative (pårørende) may see.
create table relative_grant (
    patient_id uuid not null,
    id         uuid not null,
    account_id uuid not null references account,
    scopes     text[] not null check (scopes <@ array['plan', 'calendar', 'first_aid_kit', 'messages', 'signal']),
    given_at   timestamptz not null,
    valid_to   timestamptz,
    stopped_at timestamptz,
    primary key (patient_id, id)
);
create index relative_grant_account on relative_grant (account_id);

-- Emergency access (værdispring): one person, one patient, at most an hour, with a reason.
create table break_glass (
    patient_id  uuid not null,
    id          uuid not null,
    account_id  uuid not null references account,
    reason_code text not null,
    reason      text not null check (char_length(reason) >= 20),
    valid_from  timestamptz not null,
    valid_to    timestamptz not null,
    -- By the wall clock, as the log counts.
    opened_at   timestamptz,
    primary key (patient_id, id),
    check (valid_from < valid_to and valid_to <= valid_from + interval '60 minutes')
);
create index break_glass_account on break_glass (account_id, patient_id);
