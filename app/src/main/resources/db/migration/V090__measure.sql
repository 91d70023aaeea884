-- Questionnaires (spørgeskemaer). All of it is prom: what is answered is never changed, only answered again, so every table
-- here is only ever added to, and how far a run is follows from its rows.
create table measure_run (
    patient_id      uuid not null references patient,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    instrument      text not null check (instrument ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    questionnaire   text not null check (char_length(questionnaire) between 1 and 20),
    mode            text not null check (mode in ('OWN', 'PAPER', 'INTERVIEW')),
    occasion        text not null check (char_length(occasion) between 1 and 60),
    occasion_number int not null check (occasion_number >= 0),
    due_on          date not null,
    sent_at         timestamptz not null,
    sent_by         uuid references account,
    primary key (patient_id, id),
    unique (id),
    check ((occasion = 'HAND') = (occasion_number = 0))
);
create unique index measure_run_once on measure_run (patient_id, instrument, occasion, occasion_number) where occasion <> 'HAND';
call sec.protect('measure_run', 'prom');
revoke update on measure_run from livtag_app;
create policy not_by_oneself on measure_run as restrictive for insert to livtag_app
    with check (patient_id is distinct from (select sec.my_patient()));

-- One answer, or that a question was skipped; the latest to an item counts. The times are the log of the steps.
create table measure_answer (
    patient_id      uuid not null,
    run_id          uuid not null,
    number          int not null check (number > 0),
    organisation_id uuid not null references organisation,
    item            text not null check (item ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$'),
    answer          numeric(9, 3),
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, run_id, number),
    foreign key (patient_id, run_id) references measure_run (patient_id, id)
);
call sec.protect('measure_answer', 'prom');
revoke update on measure_answer from livtag_app;
create policy own_hand on measure_answer as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()));

-- How a run ended, once: with its score, or with why not.
create table measure_end (
    patient_id      uuid not null,
    run_id          uuid not null,
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('COMPLETED', 'DECLINED', 'WITHDRAWN')),
    reason          text check (reason in ('TOO_MUCH', 'TOO_PERSONAL', 'NOT_NOW', 'DO_NOT_UNDERSTAND', 'SENT_BY_MISTAKE', 'OTHER')),
    status          text check (status in ('OK', 'PRORATED', 'INCOMPLETE', 'INVALID')),
    scoring         int,
    outcomes        jsonb not null check (jsonb_typeof(outcomes) = 'array'),
    flags           text[] not null,
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, run_id),
    foreign key (patient_id, run_id) references measure_run (patient_id, id),
    check ((kind = 'COMPLETED') = (reason is null)),
    check ((kind = 'COMPLETED') = (status is not null)),
    check ((kind = 'COMPLETED') = (scoring is not null))
);
call sec.protect('measure_end', 'prom');
revoke update on measure_end from livtag_app;
create policy own_hand on measure_end as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()));

-- A single answer that somebody must act on, from the moment it is given.
create table measure_signal (
    patient_id      uuid not null,
    run_id          uuid not null,
    organisation_id uuid not null references organisation,
    name            text not null check (name ~ '^[A-Z0-9_]{1,40}$'),
    at              timestamptz not null,
    primary key (patient_id, run_id, name),
    foreign key (patient_id, run_id) references measure_run (patient_id, id)
);
call sec.protect('measure_signal', 'prom');
revoke update on measure_signal from livtag_app;

-- Who has taken it on, and what she does.
create table measure_signal_taken (
    patient_id      uuid not null,
    run_id          uuid not null,
    organisation_id uuid not null references organisation,
    name            text not null,
    words           text not null check (char_length(words) between 1 and 1000),
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, run_id, name),
    foreign key (patient_id, run_id, name) references measure_signal (patient_id, run_id, name)
);
call sec.protect('measure_signal_taken', 'prom');
revoke update on measure_signal_taken from livtag_app;
create policy own_hand on measure_signal_taken as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and patient_id is distinct from (select sec.my_patient()));

-- What is done about a result (hvad gør vi ved det).
create table measure_action (
    patient_id      uuid not null,
    id              uuid not null,
    run_id          uuid not null,
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('GO_ON', 'CHANGE_PLAN', 'TALK', 'CONFERENCE', 'ASK_AGAIN')),
    words           text not null check (char_length(words) between 1 and 1000),
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, run_id) references measure_run (patient_id, id)
);
create index measure_action_run on measure_action (patient_id, run_id);
call sec.protect('measure_action', 'prom');
revoke update on measure_action from livtag_app;
create policy own_hand on measure_action as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and patient_id is distinct from (select sec.my_patient()));

-- A run with how far it is, for whoever may read it.
create view measure_view with (security_invoker = true) as
select r.patient_id, r.id, r.organisation_id, r.instrument, r.questionnaire, r.mode, r.occasion, r.occasion_number, r.due_on,
    r.sent_at, e.kind, e.reason, e.status, e.scoring, e.outcomes, e.flags, e.at as ended_at,
    (select count(*)::int from measure_answer a where a.patient_id = r.patient_id and a.run_id = r.id) as steps,
    (select round(coalesce(sum(extract(epoch from least(gap, interval '5 minutes'))), 0))::int
        from (select a.at - lag(a.at) over (order by a.number) as gap from measure_answer a
            where a.patient_id = r.patient_id and a.run_id = r.id) gaps) as seconds,
    exists (select from measure_action x where x.patient_id = r.patient_id and x.run_id = r.id) as acted,
    exists (select from measure_signal s where s.patient_id = r.patient_id and s.run_id = r.id
        and not exists (select from measure_signal_taken t where t.patient_id = s.patient_id and t.run_id = s.run_id and t.name = s.name)) as waits
from measure_run r
left join measure_end e on e.patient_id = r.patient_id and e.run_id = r.id;
grant select on measure_view to livtag_app;

-- The clock sends what the programme asks on its day, to those whose pathway runs.
create policy clock on measure_run to livtag_worker using (true) with check (true);
grant select, insert on measure_run to livtag_worker;
create policy clock on measure_end for select to livtag_worker using (true);
grant select on measure_end to livtag_worker;

-- How often each instrument was used in a month, for the register of licences: numbers only.
create function sec.measure_uses(since timestamptz) returns table (instrument text, month date, uses bigint)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select r.instrument, date_trunc('month', r.sent_at at time zone 'Europe/Copenhagen')::date, count(*)
    from measure_run r
    where r.organisation_id = sec.my_organisation() and r.sent_at >= since
    group by 1, 2
$$;
call sec.serve('{measure_uses}', 'livtag_app');
grant select on measure_run to livtag_guard;
create policy counted on measure_run for select to livtag_guard using (true);
