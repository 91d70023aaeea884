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

call sec.serve('{referral_draft_behind, referral_status, accept_referral, decline_referral, redirect_referral,
    answer_referral, answer_offer}', 'livtag_app');
-- Only the clock lets an offer expire.
call sec.serve('{expire_offers}', 'livtag_worker');
