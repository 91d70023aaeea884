-- An unsent self-referral: seen by nobody but the browser that holds it. The typed pause code is kept as a hash.
create table referral_draft (
    draft_key       bytea primary key check (octet_length(draft_key) = 32),
    id              uuid not null unique,
    code_hash       bytea not null unique check (octet_length(code_hash) = 32),
    organisation_id uuid not null references organisation,
    answers         jsonb not null check (jsonb_typeof(answers) = 'object'),
    cpr             bytea,
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
    workup              text check (workup in ('DONE', 'ONGOING', 'NOT_STARTED', 'UNKNOWN')),
    work                text check (work in ('WORKING', 'SICK_LISTED', 'FLEX_JOB', 'WORK_TRIAL', 'STUDYING', 'JOB_SEEKING', 'DISABILITY_PENSION', 'RETIRED', 'OTHER')),
    sick_listed_since   date check (extract(day from sick_listed_since) = 1),
    job_centre          text check (job_centre in ('INVOLVED', 'NOT_INVOLVED', 'UNKNOWN')),
    considerations      text[] not null check (considerations <@ array['INTERPRETER', 'LIE_DOWN', 'TRANSPORT', 'OTHER']),
    consideration_words text not null check (char_length(consideration_words) <= 500),
    given_name          text not null check (given_name <> ''),
    family_name         text not null check (family_name <> ''),
    birth_date          date not null,
    cpr                 bytea,
    person_key          bytea check (octet_length(person_key) = 32),
    phone               text not null check (phone ~ '^\+[0-9]{4,15}$'),
    received_at         timestamptz not null,
    status_hash         bytea not null unique check (octet_length(status_hash) = 32),
    read_at             timestamptz,
    read_by             uuid,
    state               text not null check (state in ('RECEIVED', 'ACCEPTED', 'DECLINED')),
    decided_at          timestamptz,
    decided_by          uuid,
    doctor_id           uuid,
    contact_nurse_id    uuid,
    programme           text check (programme <> ''),
    decline_reason      text check (decline_reason in ('NOT_CHRONIC_PAIN', 'BELONGS_IN_PRIMARY_CARE', 'BELONGS_TO_ANOTHER_ORGANISATION', 'MISSING_INFORMATION', 'PERSON_DECLINES', 'DUPLICATE', 'OTHER')),
    decline_words       text check (char_length(decline_words) <= 500),
    decline_told        boolean,
    check ((cpr is null) = (person_key is null)),
    check ('OTHER' <> all (considerations) or consideration_words <> ''),
    check ((read_at is null) = (read_by is null)),
    check ((state = 'RECEIVED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check ((state = 'ACCEPTED') = (patient_id is not null)),
    check ((state = 'ACCEPTED') = (doctor_id is not null) and (doctor_id is null) = (contact_nurse_id is null)),
    check ((doctor_id is null) = (programme is null)),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check ((decline_reason is null) = (decline_words is null) and (decline_reason is null) = (decline_told is null)),
    check (decline_reason <> 'OTHER' or decline_words <> ''),
    check (decline_reason <> 'DUPLICATE' or not decline_told)
);
create index referral_waiting on referral (organisation_id, received_at, id) where state = 'RECEIVED';
create index referral_decided on referral (organisation_id, decided_at desc, id) where state <> 'RECEIVED';
create index referral_person on referral (person_key) where person_key is not null;
create index referral_patient on referral (patient_id) where patient_id is not null;
call sec.protect('referral', 'referral');

-- R20, R21: anybody sends one; triage of the organisation reads it until it is decided; its sender knows her own again.
create policy sent on referral for insert to livtag_app with check (state = 'RECEIVED' and read_at is null);
create policy triage on referral for select to livtag_app
    using (state = 'RECEIVED' and organisation_id = any ((select sec.triage_organisations())::uuid[]));
create policy triage_opens on referral for update to livtag_app
    using (state = 'RECEIVED' and organisation_id = any ((select sec.triage_organisations())::uuid[]))
    with check (state = 'RECEIVED' and organisation_id = any ((select sec.triage_organisations())::uuid[]));
create policy mine on referral for select to livtag_app using (person_key = (select sec.person_key()));
create policy deciding on referral to livtag_guard using (true) with check (true);
grant select, update on referral to livtag_guard;

-- The draft that an unexpired code opens; none for a form that was sent, since its draft is gone.
create function sec.referral_draft_behind(code bytea, at timestamptz) returns bytea
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select draft_key from referral_draft where code_hash = code and at < expires_at
$$;

-- What the sender may know: times, the outcome, and the reason where triage chose to tell it.
create function sec.referral_status(code bytea) returns table (
    received_at timestamptz, read_at timestamptz, decided_at timestamptz, state text, decline_reason text)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select r.received_at, r.read_at, r.decided_at, r.state, case when r.decline_told then r.decline_reason end
    from referral r where r.status_hash = code
$$;

-- Deciding ends triage's right to read the row, so it is done here: once, by triage of the organisation it was sent to.
create function sec.accept_referral(referral uuid, patient uuid, doctor uuid, nurse uuid, programme text, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    update referral r
    set state = 'ACCEPTED', patient_id = patient, doctor_id = doctor, contact_nurse_id = nurse, programme = $5,
        decided_at = at, decided_by = sec.my_account()
    where r.id = $1 and r.state = 'RECEIVED' and r.organisation_id = any (sec.triage_organisations())
    returning true
$$;

create function sec.decline_referral(referral uuid, reason text, words text, told boolean, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    update referral r
    set state = 'DECLINED', decline_reason = reason, decline_words = words, decline_told = told,
        decided_at = at, decided_by = sec.my_account()
    where r.id = $1 and r.state = 'RECEIVED' and r.organisation_id = any (sec.triage_organisations())
    returning true
$$;

-- What triage may know of decisions taken in its organisation: no person.
create function sec.decided_referrals() returns table (
    id uuid, source text, received_at timestamptz, decided_at timestamptz, decided_by uuid, state text, decline_reason text)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select r.id, r.source, r.received_at, r.decided_at, r.decided_by, r.state, r.decline_reason
    from referral r where r.state <> 'RECEIVED' and r.organisation_id = any ((select sec.triage_organisations())::uuid[])
$$;

-- Waiting referrals whose person the same organisation already has as a patient, or in another waiting referral.
create function sec.doubled_referrals() returns table (id uuid, is_patient boolean, is_waiting boolean)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select * from (
        select r.id,
            exists (select from patient p where p.cpr_key = r.person_key and p.organisation_id = r.organisation_id),
            exists (select from referral o where o.person_key = r.person_key and o.id <> r.id and o.state = 'RECEIVED'
                and o.organisation_id = r.organisation_id)
        from referral r where r.state = 'RECEIVED' and r.organisation_id = any ((select sec.triage_organisations())::uuid[])
    ) found (id, is_patient, is_waiting)
    where is_patient or is_waiting
$$;

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as signature from pg_proc p
            where p.pronamespace = 'sec'::regnamespace and p.proname in ('referral_draft_behind', 'referral_status',
                'accept_referral', 'decline_referral', 'decided_referrals', 'doubled_referrals') loop
        execute format('revoke all on function %s from public', f.signature);
        execute format('grant execute on function %s to livtag_app', f.signature);
        execute format('alter function %s owner to livtag_guard', f.signature);
    end loop;
end
$$;
