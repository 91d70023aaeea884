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

-- The draft that an unexpired code opens; none for a form that was sent, since its draft is gone.
create function sec.referral_draft_behind(code bytea, at timestamptz) returns bytea
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select draft_key from referral_draft where code_hash = code and at < expires_at
$$;

-- What the sender may know: times, the outcome, and the reason where triage chose to tell it.
create function sec.referral_status(code bytea) returns table (
    source text, received_at timestamptz, read_at timestamptz, decided_at timestamptz, state text, decline_reason text,
    moved_to text, asked_reason text, asked_words text, offered_start date)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select r.source, r.received_at, r.read_at, r.decided_at, r.state, case when r.decline_told then r.decline_reason end,
        case when exists (select from referral_step s where s.referral_id = r.id and s.kind = 'REDIRECTED') then o.name else '' end,
        asked.reason, asked.words, r.offered_start
    from referral r
    join organisation o on o.id = r.organisation_id
    left join lateral (select s.reason, s.words from referral_step s
        where s.referral_id = r.id and s.kind = 'ASKED' and r.state = 'ASKED'
        order by s.at desc, s.id desc limit 1) asked on true
    where r.status_hash = code
$$;

-- Deciding ends triage's right to read the row, so it is done here: once, by triage of the organisation it was sent to.
create function sec.accept_referral(referral uuid, patient uuid, doctor uuid, nurse uuid, programme text, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    update referral r
    set state = 'ACCEPTED', patient_id = patient, doctor_id = doctor, contact_nurse_id = nurse, programme = $5,
        decided_at = at, decided_by = sec.my_account()
    where r.id = $1 and r.awaiting and r.organisation_id = any (sec.triage_organisations())
    returning true
$$;

create function sec.decline_referral(referral uuid, reason text, words text, told boolean, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    update referral r
    set state = 'DECLINED', decline_reason = reason, decline_words = words, decline_told = told,
        decided_at = at, decided_by = sec.my_account()
    where r.id = $1 and r.awaiting and r.organisation_id = any (sec.triage_organisations())
    returning true
$$;

-- Passing it on ends triage's right here, and gives it there. Its arrival stays what it was; nobody there has read it.
create function sec.redirect_referral(referral uuid, destination uuid, step uuid, reason text, words text, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    with before as (
        select r.id, r.organisation_id from referral r
        where r.id = $1 and r.awaiting and r.organisation_id = any (sec.triage_organisations()) and r.organisation_id <> $2
            and exists (select from organisation o where o.id = $2 and o.receives_referrals)
        for update),
    moved as (
        update referral r
        set organisation_id = $2, state = 'RECEIVED', read_at = null, read_by = null, programme = null, listed_at = null,
            listed_by = null, early = false, offered_start = null, offered_until = null, offer_taken = false
        from before where r.id = before.id
        returning r.id),
    noted as (
        insert into referral_step (id, referral_id, organisation_id, at, by, kind, reason, words)
        select $3, before.id, before.organisation_id, $6, sec.my_account(), 'REDIRECTED', $4, $5 from before join moved using (id)
        returning true)
    select exists (select from noted)
$$;

-- The sender's answer to what triage asked, by the code that only the sender has.
create function sec.answer_referral(code bytea, step uuid, words text, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    with answered as (
        update referral r set state = 'RECEIVED' where r.status_hash = $1 and r.state = 'ASKED'
        returning r.id, r.organisation_id),
    noted as (
        insert into referral_step (id, referral_id, organisation_id, at, kind, reason, words)
        select $2, id, organisation_id, $4, 'ANSWERED', '', $3 from answered
        returning true)
    select exists (select from noted)
$$;

-- The person's own answer to a place that is offered: she takes it, wishes another time, or says no. Only while it stands.
create function sec.answer_offer(referral uuid, answer text, step uuid, words text, at timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public, sec as $$
    with answered as (
        update referral r
        set offer_taken = $2 = 'TAKEN', offered_start = case when $2 = 'TAKEN' then r.offered_start end,
            offered_until = case when $2 = 'TAKEN' then r.offered_until end
        where r.id = $1 and r.person_key = sec.person_key() and r.state = 'ON_LIST' and not r.offer_taken
            and ($5 at time zone 'Europe/Copenhagen')::date <= r.offered_until and $2 in ('TAKEN', 'REFUSED', 'OTHER_TIME')
        returning r.id, r.organisation_id),
    noted as (
        insert into referral_step (id, referral_id, organisation_id, at, kind, reason, words)
        select $3, id, organisation_id, $5, $2, '', $4 from answered
        returning true)
    select exists (select from noted)
$$;

-- An offer that nobody answered in time is nobody's: the place may go to the next, and the person keeps hers in the line.
create function sec.expire_offers(at timestamptz) returns int
    language sql security definer set search_path = pg_catalog, public, sec as $$
    with expired as (
        update referral r set offered_start = null, offered_until = null
        where r.state = 'ON_LIST' and not r.offer_taken and r.offered_until < ($1 at time zone 'Europe/Copenhagen')::date
        returning r.id, r.organisation_id),
    noted as (
        insert into referral_step (id, referral_id, organisation_id, at, kind, reason, words)
        select uuidv7(), id, organisation_id, $1, 'EXPIRED', '', '' from expired
        returning true)
    select count(*)::int from noted
$$;

-- What triage may know of decisions taken in its organisation: no person.
create function sec.decided_referrals() returns table (
    id uuid, source text, received_at timestamptz, decided_at timestamptz, decided_by uuid, state text, reason text)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select r.id, r.source, r.received_at, r.decided_at, r.decided_by, r.state, r.decline_reason
    from referral r where not r.awaiting and r.organisation_id = any ((select sec.triage_organisations())::uuid[])
    union all
    select * from (
        select distinct on (s.referral_id) r.id, r.source, r.received_at, s.at, s.by, s.kind, s.reason
        from referral_step s join referral r on r.id = s.referral_id
        where s.kind = 'REDIRECTED' and s.organisation_id <> r.organisation_id
            and s.organisation_id = any ((select sec.triage_organisations())::uuid[])
        order by s.referral_id, s.at desc) moved
$$;

-- How many days it took to be said yes to, and to begin, of what was decided since; nothing of fewer than five.
create function sec.referral_times(since timestamptz) returns table (kind text, counted int, median int, nine_of_ten int)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with taken as (
        select 'ACCEPTED' as kind, coalesce(r.listed_at, r.decided_at) as at, r.received_at
        from referral r where (r.listed_at is not null or r.state = 'ACCEPTED')
            and r.organisation_id = any ((select sec.triage_organisations())::uuid[])
        union all
        select 'STARTED', r.decided_at, r.received_at
        from referral r where r.state = 'ACCEPTED' and r.organisation_id = any ((select sec.triage_organisations())::uuid[])),
    days as (
        select t.kind, (t.at at time zone 'Europe/Copenhagen')::date - (t.received_at at time zone 'Europe/Copenhagen')::date as days
        from taken t where t.at >= $1)
    select d.kind, count(*)::int, round(percentile_cont(0.5) within group (order by d.days))::int,
        round(percentile_cont(0.9) within group (order by d.days))::int
    from days d group by d.kind having count(*) >= 5
$$;

-- The doors of the organisation: how many, days to the decision, share accepted, reasons. A number below five leaves as null.
create function sec.referral_doors(since timestamptz)
    returns table (source text, reason text, counted int, days int, accepted int)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with mine as (
        select r.source, r.received_at, coalesce(r.listed_at, r.decided_at) as at, r.state in ('ACCEPTED', 'ON_LIST') as yes,
            coalesce(r.decline_reason, '') as reason
        from referral r where r.organisation_id = any ((select sec.triage_organisations())::uuid[]) and r.received_at >= $1
        union all
        select r.source, r.received_at, s.at, false, s.kind from referral_step s join referral r on r.id = s.referral_id
        where s.kind = 'REDIRECTED' and s.organisation_id = any ((select sec.triage_organisations())::uuid[])
            and s.organisation_id <> r.organisation_id and r.received_at >= $1),
    decided as (
        select m.*, (m.at at time zone 'Europe/Copenhagen')::date - (m.received_at at time zone 'Europe/Copenhagen')::date as took
        from mine m)
    select d.source, '', case when count(*) >= 5 then count(*)::int end,
        case when count(d.at) >= 5 then round(percentile_cont(0.5) within group (order by d.took))::int end,
        case when count(d.at) >= 5 and count(*) filter (where d.yes) >= 5 and count(d.at) - count(*) filter (where d.yes) not between 1 and 4
            then round(100.0 * count(*) filter (where d.yes) / count(d.at))::int end
    from decided d group by d.source
    union all
    select d.source, d.reason, case when count(*) >= 5 then count(*)::int end, null, null
    from decided d where d.reason <> '' group by d.source, d.reason
$$;

-- How early people begin (D29), and who of the early track does so within the target (D15). Nothing below five leaves, nor
-- what such a number could be worked out from: where one group is small, no sum over groups is told.
create function sec.referral_starts(since timestamptz, early text[], target int)
    returns table (kind text, subject text, counted int, among int)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with begun as (
        select coalesce(r.duration, 'UNSAID') as duration, coalesce(r.duration = any ($2), false) as is_new, r.early as chosen,
            (r.decided_at at time zone 'Europe/Copenhagen')::date - (r.received_at at time zone 'Europe/Copenhagen')::date as days
        from referral r where r.state = 'ACCEPTED' and r.decided_at >= $1
            and r.organisation_id = any ((select sec.triage_organisations())::uuid[])),
    durations as (select b.duration, count(*)::int as counted from begun b group by b.duration),
    shares as (
        select 'EARLY' as kind, (count(*) filter (where b.is_new))::int as counted, count(*)::int as among from begun b
        union all
        select 'WITHIN', (count(*) filter (where b.days <= $3))::int, count(*)::int from begun b where b.is_new or b.chosen)
    select 'DURATION', d.duration, case when d.counted >= 5 then d.counted end, null::int from durations d
    union all
    select s.kind, '', s.counted, s.among from shares s
    where s.among >= 5 and s.counted not between 1 and 4 and s.among - s.counted not between 1 and 4
        and not exists (select from durations d where d.counted < 5)
$$;

-- How many wait to be read: the number that every page of triage shows, so it asks for no row.
create function sec.waiting_referrals() returns bigint
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select count(*) from referral
    where awaiting and state in ('RECEIVED', 'ASKED') and organisation_id = any ((select sec.triage_organisations())::uuid[])
$$;

-- Waiting referrals whose person the same organisation already has as a patient, or in another waiting referral.
create function sec.doubled_referrals() returns table (id uuid, is_patient boolean, is_waiting boolean)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select * from (
        select r.id,
            exists (select from patient p where p.cpr_key = r.person_key and p.organisation_id = r.organisation_id),
            exists (select from referral o where o.person_key = r.person_key and o.id <> r.id and o.awaiting
                and o.organisation_id = r.organisation_id)
        from referral r where r.awaiting and r.organisation_id = any ((select sec.triage_organisations())::uuid[])
    ) found (id, is_patient, is_waiting)
    where is_patient or is_waiting
$$;

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as signature from pg_proc p
            where p.pronamespace = 'sec'::regnamespace and p.proname in ('referral_draft_behind', 'referral_status',
                'accept_referral', 'decline_referral', 'decided_referrals', 'doubled_referrals', 'redirect_referral',
                'answer_referral', 'referral_times', 'referral_doors', 'referral_starts', 'waiting_referrals', 'answer_offer') loop
        execute format('revoke all on function %s from public', f.signature);
        execute format('grant execute on function %s to livtag_app', f.signature);
        execute format('alter function %s owner to livtag_guard', f.signature);
    end loop;
end
$$;

-- Only the clock lets an offer expire.
revoke all on function sec.expire_offers(timestamptz) from public;
grant execute on function sec.expire_offers(timestamptz) to livtag_worker;
alter function sec.expire_offers(timestamptz) owner to livtag_guard;
