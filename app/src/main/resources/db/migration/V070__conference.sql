-- The joint conference (L19). Everything that staff write is care_plan; the patient's own words and answers are goal_copm,
-- which she writes herself. State is what staff and the clock have done; what the patient said stands in conference_reply.
create table conference (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    pathway_id      uuid not null,
    meets_on        date not null,
    meets_at        time not null,
    minutes         int not null check (minutes between 5 and 240),
    place           text not null check (char_length(place) between 1 and 200),
    guests          jsonb not null check (jsonb_typeof(guests) = 'array'),
    prepare         text[] not null,
    agreements      jsonb not null check (jsonb_typeof(agreements) = 'array'),
    state           text not null check (state in ('PLANNED', 'HELD', 'AGREED', 'CLOSED_BY_TIME', 'CANCELLED')),
    part            text check (part in ('WORDS', 'GOALS', 'LINES', 'AGREEMENTS', 'READ_ALOUD')),
    part_from       timestamptz,
    begun_at        timestamptz,
    round           int not null check (round >= 0),
    sent_at         timestamptz,
    closes_at       timestamptz,
    ended_at        timestamptz,
    reason          text check (reason in ('PATIENT_WISHES', 'ILLNESS', 'ASSESSMENTS_MISSING', 'STAFF', 'OTHER')),
    version         int not null check (version > 0),
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    check ((state in ('PLANNED', 'CANCELLED')) = (begun_at is null)),
    check ((state = 'HELD') = (part is not null)),
    check ((part is null) = (part_from is null)),
    check ((state in ('AGREED', 'CLOSED_BY_TIME')) = (round > 0)),
    check ((round > 0) = (sent_at is not null) and (round > 0) = (closes_at is not null)),
    check ((state in ('CLOSED_BY_TIME', 'CANCELLED')) = (ended_at is not null)),
    check ((state = 'CANCELLED') = (reason is not null)),
    check (round = 0 or agreements <> '[]')
);
create unique index conference_one_at_a_time on conference (patient_id, pathway_id) where state in ('PLANNED', 'HELD');
create index conference_day on conference (meets_on) where state in ('PLANNED', 'HELD');
create index conference_closes_at on conference (closes_at) where state = 'AGREED';
call sec.protect('conference', 'care_plan');

-- What the patient was sent, list by list: only ever added to. A later one answers a correction.
create table conference_round (
    patient_id      uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    round           int not null check (round > 0),
    agreements      jsonb not null check (jsonb_typeof(agreements) = 'array' and agreements <> '[]'),
    answer          text check (char_length(answer) between 1 and 1000),
    sent_at         timestamptz not null,
    sent_by         uuid not null references account,
    primary key (patient_id, conference_id, round),
    foreign key (patient_id, conference_id) references conference (patient_id, id),
    check ((round = 1) = (answer is null))
);
call sec.protect('conference_round', 'care_plan');
revoke update on conference_round from livtag_app;

-- What happened to a conference, by whom: only ever added to.
create table conference_event (
    patient_id      uuid not null,
    id              uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('PLANNED', 'ARRANGED', 'CANCELLED', 'LINE', 'BEGUN', 'ADDED', 'CHANGED', 'MOVED',
        'REMOVED', 'SENT', 'CLOSED_BY_TIME')),
    detail          text not null,
    at              timestamptz not null,
    by_account      uuid references account,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, conference_id) references conference (patient_id, id)
);
create index conference_event_conference on conference_event (patient_id, conference_id, at);
call sec.protect('conference_event', 'care_plan');
revoke update on conference_event from livtag_app;

create function sec.my_profession() returns text
    language sql stable security definer set search_path = pg_catalog, public, sec as $$ select profession from sec.me() $$;
call sec.serve('{my_profession}', 'livtag_app, livtag_guard');

-- One line per profession; each writes its own.
create table conference_line (
    patient_id      uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    profession      text not null check (profession in ('doctor', 'nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker')),
    words           text not null check (char_length(words) between 1 and 200),
    account_id      uuid not null references account,
    at              timestamptz not null,
    primary key (patient_id, conference_id, profession),
    foreign key (patient_id, conference_id) references conference (patient_id, id)
);
call sec.protect('conference_line', 'care_plan');
create policy own_line_added on conference_line as restrictive for insert to livtag_app
    with check (account_id = (select sec.my_account()) and profession = (select sec.my_profession()));
create policy own_line_changed on conference_line as restrictive for update to livtag_app
    using (profession = (select sec.my_profession()))
    with check (account_id = (select sec.my_account()) and profession = (select sec.my_profession()));

-- The agreement that somebody is writing in the room: kept with every press, so that a lost connection loses nothing.
create table conference_typed (
    patient_id      uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    account_id      uuid not null references account,
    what            text not null check (char_length(what) <= 2000),
    who             text not null check (char_length(who) <= 200),
    due_on          text not null check (char_length(due_on) <= 20),
    primary key (patient_id, conference_id, account_id),
    foreign key (patient_id, conference_id) references conference (patient_id, id)
);
call sec.protect('conference_typed', 'care_plan');
create policy own_hand on conference_typed as restrictive to livtag_app
    using (account_id = (select sec.my_account())) with check (account_id = (select sec.my_account()));

-- The patient's three answers beforehand: what the team may read, and what she keeps to herself until then.
create table conference_word (
    patient_id      uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    question        text not null check (question in ('IMPORTANT', 'KNOW', 'END_WITH')),
    own             boolean not null,
    words           text not null check (char_length(words) <= 1000),
    at              timestamptz not null,
    primary key (patient_id, conference_id, question, own),
    foreign key (patient_id, conference_id) references conference (patient_id, id)
);
call sec.protect('conference_word', 'goal_copm');
create policy own_draft on conference_word as restrictive for select to livtag_app
    using (not own or patient_id = (select sec.my_patient()));
create policy own_hand_added on conference_word as restrictive for insert to livtag_app
    with check (patient_id = (select sec.my_patient()));
create policy own_hand_changed on conference_word as restrictive for update to livtag_app
    using (patient_id = (select sec.my_patient()));

-- Her answer to each list: one, by herself, for good.
create table conference_reply (
    patient_id      uuid not null,
    conference_id   uuid not null,
    organisation_id uuid not null references organisation,
    round           int not null,
    kind            text not null check (kind in ('CONFIRMED', 'CORRECTED')),
    words           text not null check (char_length(words) <= 1000),
    at              timestamptz not null,
    primary key (patient_id, conference_id, round),
    foreign key (patient_id, conference_id, round) references conference_round (patient_id, conference_id, round),
    check ((kind = 'CONFIRMED') = (words = ''))
);
call sec.protect('conference_reply', 'goal_copm');
revoke update on conference_reply from livtag_app;
create policy own_hand on conference_reply as restrictive for insert to livtag_app
    with check (patient_id = (select sec.my_patient()));

-- The clock closes what nobody has answered in time, and looks at nothing else.
create policy clock on conference to livtag_worker using (true) with check (true);
create policy clock on conference_reply for select to livtag_worker using (true);
create policy clock on conference_event for insert to livtag_worker with check (true);
grant select, update on conference to livtag_worker;
grant select on conference_reply to livtag_worker;
grant insert on conference_event to livtag_worker;

-- How far each conference is, for the lists of staff. What the patient has answered counts before what the clock did.
create view conference_view with (security_invoker = true) as
select c.patient_id, c.id, c.meets_on, c.meets_at, c.place, c.closes_at,
    case when c.round > 0 and r.kind is not null then r.kind else c.state end as state,
    coalesce(r.at, c.ended_at) as ended_at,
    cardinality(c.prepare) - (select count(*)::int from conference_line l
        where l.patient_id = c.patient_id and l.conference_id = c.id and l.profession = any (c.prepare)) as awaited,
    exists (select from conference_word w
        where w.patient_id = c.patient_id and w.conference_id = c.id and not w.own and w.words <> '') as has_words
from conference c
left join conference_reply r on r.patient_id = c.patient_id and r.conference_id = c.id and r.round = c.round;
grant select on conference_view to livtag_app;

-- Consents (samtykke) to tell an employment authority something, for the invitation of a job centre.
create view employment_consent_view with (security_invoker = true) as
select c.patient_id, o.name as recipient, c.given_at, least(c.valid_to, c.withdrawn_at) as ends_at
from consent c
join organisation o on o.id = c.recipient_id
where c.purpose = 'employment';
grant select on employment_consent_view to livtag_app;
