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

call sec.serve('{decided_referrals, referral_times, referral_doors, referral_starts, waiting_referrals, doubled_referrals}', 'livtag_app');
