-- An unsent referral: seen by nobody but the browser that holds it. The typed pause code is kept as a hash.
create table referral_draft (
    draft_key       bytea primary key check (octet_length(draft_key) = 32),
    id              uuid not null unique,
    code_hash       bytea not null unique check (octet_length(code_hash) = 32),
    organisation_id uuid not null references organisation,
    form            text not null default 'SELF' check (form in ('SELF', 'PROFESSIONAL')),
    answers         jsonb not null check (jsonb_typeof(answers) = 'object'),
    cpr             bytea,
    letter          bytea,
    version         int not null check (version >= 0),
    expires_at      timestamptz not null
);
create index referral_draft_expires_at on referral_draft (expires_at);
alter table referral_draft enable row level security;
alter table referral_draft force row level security;
create policy held on referral_draft to livtag_app
    using (draft_key = (select sec.draft_key())) with check (draft_key = (select sec.draft_key()));
create policy codes on referral_draft for select to livtag_guard using (true);
create policy tidying on referral_draft to livtag_worker using (true);
grant select, insert, update, delete on referral_draft to livtag_app;
grant select on referral_draft to livtag_guard;
grant select (draft_key, expires_at), delete on referral_draft to livtag_worker;

-- A sent referral (resource type referral). Nobody is a patient before acceptance. What was skipped is null or empty.
create table referral (
    id                  uuid primary key,
    patient_id          uuid references patient,
    organisation_id     uuid not null references organisation,
    source              text not null check (source in ('SELF', 'GENERAL_PRACTICE', 'HOSPITAL', 'MUNICIPALITY', 'JOB_CENTRE')),
    wish                text not null check (btrim(wish) <> '' and char_length(wish) <= 2000),
    duration            text check (duration in ('UNDER_THREE_MONTHS', 'THREE_MONTHS_TO_A_YEAR', 'ONE_TO_FIVE_YEARS', 'OVER_FIVE_YEARS', 'UNKNOWN')),
    places              text[] not null check (places <@ array['HEAD', 'NECK_AND_SHOULDERS', 'ARMS_AND_HANDS', 'CHEST_AND_STOMACH', 'BACK', 'HIPS_AND_PELVIS', 'LEGS_AND_FEET', 'WHOLE_BODY']),
    constancy           text check (constancy in ('CONSTANT', 'COMES_AND_GOES', 'UNKNOWN')),
    pain_change         text check (pain_change in ('CHANGES', 'SAME', 'UNKNOWN')),
    workup              text check (workup in ('DONE', 'ONGOING', 'NOT_STARTED', 'UNKNOWN')),
    work                text check (work in ('WORKING', 'SICK_LISTED', 'FLEX_JOB', 'WORK_TRIAL', 'STUDYING', 'JOB_SEEKING', 'DISABILITY_PENSION', 'RETIRED', 'OTHER')),
    sick_listed_since   date check (extract(day from sick_listed_since) = 1),
    job_centre          text check (job_centre in ('INVOLVED', 'NOT_INVOLVED', 'UNKNOWN')),
    home                text not null default '' check (char_length(home) <= 2000),
    considerations      text[] not null check (considerations <@ array['INTERPRETER', 'LIE_DOWN', 'TRANSPORT', 'OTHER']),
    consideration_words text not null check (char_length(consideration_words) <= 500),
    given_name          text not null check (given_name <> ''),
    family_name         text not null check (family_name <> ''),
    birth_date          date not null,
    cpr                 bytea,
    person_key          bytea check (octet_length(person_key) = 32),
    phone               text not null check (phone ~ '^\+[0-9]{4,15}$'),
    tried               text check (char_length(tried) <= 2000),
    opioids             text check (opioids in ('YES', 'NO', 'UNKNOWN')),
    medicine            text check (char_length(medicine) <= 2000),
    red_flags           text check (red_flags in ('EXCLUDED', 'BEING_EXAMINED', 'UNKNOWN')),
    referrer_name       text check (referrer_name <> ''),
    referrer_organisation text check (referrer_organisation <> ''),
    referrer_phone      text check (referrer_phone ~ '^\+[0-9]{4,15}$'),
    consent_on          date,
    letter              bytea,
    received_at         timestamptz not null,
    status_hash         bytea not null unique check (octet_length(status_hash) = 32),
    read_at             timestamptz,
    read_by             uuid,
    state               text not null check (state in ('RECEIVED', 'ASKED', 'ON_LIST', 'ACCEPTED', 'DECLINED')),
    awaiting            boolean not null generated always as (state in ('RECEIVED', 'ASKED', 'ON_LIST')) stored,
    listed_at           timestamptz,
    listed_by           uuid,
    early               boolean not null default false,
    wished_days         text[] not null default '{}' check (wished_days <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    wished_needs        text[] not null default '{}' check (wished_needs <@ array['TRANSPORT', 'REST', 'PHONE_OR_ONLINE']),
    wished_words        text not null default '' check (char_length(wished_words) <= 500),
    offered_start       date,
    offered_until       date,
    offer_taken         boolean not null default false,
    decided_at          timestamptz,
    decided_by          uuid,
    doctor_id           uuid,
    contact_nurse_id    uuid,
    programme           text check (programme <> ''),
    decline_reason      text check (decline_reason in ('NOT_CHRONIC_PAIN', 'BELONGS_IN_PRIMARY_CARE', 'BELONGS_TO_ANOTHER_ORGANISATION', 'MISSING_INFORMATION', 'PERSON_DECLINES', 'DUPLICATE', 'OTHER')),
    decline_words       text check (char_length(decline_words) <= 500),
    decline_told        boolean,
    check ((cpr is null) = (person_key is null)),
    check ((source = 'SELF') = (referrer_name is null) and (referrer_name is null) = (referrer_organisation is null)),
    check ((referrer_name is null) = (referrer_phone is null) and (referrer_name is null) = (consent_on is null)),
    check (source <> 'SELF' or (letter is null and tried is null and red_flags is null)),
    check ((tried is null) = (medicine is null) and (opioids is null or tried is not null)),
    check ('OTHER' <> all (considerations) or consideration_words <> ''),
    check ((read_at is null) = (read_by is null)),
    check (awaiting = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check ((listed_at is null) = (listed_by is null) and (state <> 'ON_LIST' or (listed_at is not null and programme is not null))),
    check (offered_start is null or listed_at is not null),
    check ((offered_start is null) = (offered_until is null) and (not offer_taken or offered_start is not null)),
    check ((state = 'ACCEPTED') = (patient_id is not null)),
    check ((state = 'ACCEPTED') = (contact_nurse_id is not null) and (doctor_id is null or contact_nurse_id is not null)),
    check (contact_nurse_id is null or programme is not null),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check ((decline_reason is null) = (decline_words is null) and (decline_reason is null) = (decline_told is null)),
    check (decline_reason <> 'OTHER' or decline_words <> ''),
    check (decline_reason <> 'DUPLICATE' or not decline_told)
);
create index referral_waiting on referral (organisation_id, received_at, id) where awaiting;
create index referral_decided on referral (organisation_id, decided_at desc, id) where not awaiting;
create index referral_person on referral (person_key) where person_key is not null;
create index referral_patient on referral (patient_id) where patient_id is not null;
call sec.protect('referral', 'referral');

-- What a citizen notes on her referral. Added, never changed.
create table referral_note (
    patient_id      uuid not null references patient,
    id              uuid not null unique,
    organisation_id uuid not null references organisation,
    referral_id     uuid not null references referral,
    at              timestamptz not null,
    words           text not null check (btrim(words) <> '' and char_length(words) <= 1000),
    primary key (patient_id, id)
);
call sec.protect('referral_note', 'referral');
revoke update on referral_note from livtag_app;

-- R20, R21: anybody sends one; triage of the organisation reads it until it is decided; its sender knows her own again.
create policy sent on referral for insert to livtag_app with check (state = 'RECEIVED' and read_at is null);
create policy triage on referral for select to livtag_app
    using (awaiting and organisation_id = any ((select sec.triage_organisations())::uuid[]));
create policy triage_opens on referral for update to livtag_app
    using (awaiting and organisation_id = any ((select sec.triage_organisations())::uuid[]))
    with check (awaiting and organisation_id = any ((select sec.triage_organisations())::uuid[]));
create policy mine on referral for select to livtag_app using (person_key = (select sec.person_key()));
create policy deciding on referral to livtag_guard using (true) with check (true);
grant select, update on referral to livtag_guard;

-- What happened on the way, only ever added to. Whoever may see a referral may see its steps.
create table referral_step (
    id              uuid primary key,
    referral_id     uuid not null references referral,
    organisation_id uuid not null references organisation,
    at              timestamptz not null,
    by              uuid,
    kind            text not null check (kind in ('ASKED', 'ANSWERED', 'REDIRECTED', 'LISTED', 'OFFERED', 'TAKEN', 'REFUSED', 'OTHER_TIME', 'EXPIRED')),
    reason          text not null check ((kind in ('ASKED', 'REDIRECTED')) = (reason <> '')),
    words           text not null check (char_length(words) <= 1000),
    starts_on       date,
    check (by is null or kind not in ('ANSWERED', 'TAKEN', 'OTHER_TIME', 'EXPIRED')),
    check (by is not null or kind in ('ANSWERED', 'TAKEN', 'REFUSED', 'OTHER_TIME', 'EXPIRED')),
    check ((kind = 'OFFERED') = (starts_on is not null)),
    check (kind not in ('ASKED', 'ANSWERED') or words <> '')
);
create index referral_step_referral on referral_step (referral_id, at);
create index referral_step_moved on referral_step (organisation_id, at) where kind = 'REDIRECTED';
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy seen on referral_step for select to livtag_app
    using (exists (select from referral r where r.id = referral_id));
create policy triage on referral_step for insert to livtag_app
    with check (by = (select sec.my_account()) and organisation_id = any ((select sec.triage_organisations())::uuid[])
        and exists (select from referral r where r.id = referral_id and r.awaiting));
create policy deciding on referral_step to livtag_guard using (true) with check (true);
grant select, insert on referral_step to livtag_app, livtag_guard;
grant select on organisation to livtag_guard;
