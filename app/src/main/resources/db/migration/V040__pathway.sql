-- Programmes (tilbud) as they were loaded or edited: a version never changes, since pathways were copied from it.
create table programme_version (
    programme  text not null check (programme <> ''),
    kept_by    uuid references organisation,
    version    int not null check (version > 0),
    body       text not null check (body <> ''),
    offered_by text not null check (offered_by in ('hospital', 'municipality')),
    loaded_at  timestamptz not null,
    edited_by  uuid references account,
    edited_name text check (edited_name <> ''),
    why        text check (btrim(why) <> '' and char_length(why) <= 500),
    unique nulls not distinct (programme, kept_by, version),
    check ((kept_by is null) = (edited_by is null) and (kept_by is null) = (edited_name is null)),
    check ((kept_by is null) = (why is null))
);
grant select, insert on programme_version to livtag_app;
grant select, insert on programme_version to livtag_worker;

-- One person's run of a programme (resource type care_plan). wakes_on is the next day on which something happens although
-- nobody does anything; the plan that it follows is the latest of pathway_plan.
create table pathway (
    patient_id        uuid not null references patient,
    id                uuid not null,
    organisation_id   uuid not null references organisation,
    programme         text not null check (programme <> ''),
    programme_kept_by uuid,
    programme_version int not null check (programme_version > 0),
    state             text not null check (state in ('active', 'paused', 'ended')),
    phase             text not null check (phase <> ''),
    phase_number      int not null check (phase_number > 0),
    counted_from      date not null,
    points            jsonb not null check (jsonb_typeof(points) = 'object'),
    started_at        timestamptz not null,
    expected_end      date not null,
    paused_on         date,
    ended_on          date,
    reason            text,
    wakes_on          date,
    plan_version      int not null check (plan_version > 0),
    version           int not null check (version > 0),
    -- What lists of staff ask of every row, so that they need no other: the first open step's day, the last meeting's, whether
    -- an assessment is open, whom open steps are for, and who has which part in the team.
    due_from          date,
    met_on            date,
    unassessed        boolean not null default false,
    needed            text[] not null default '{}',
    parts             text[] not null default '{}',
    members           uuid[] not null default '{}',
    primary key (patient_id, id),
    unique (id),
    check (cardinality(parts) = cardinality(members)),
    foreign key (programme, programme_kept_by, programme_version) references programme_version (programme, kept_by, version),
    check ((state = 'paused') = (paused_on is not null)),
    check ((state = 'ended') = (ended_on is not null)),
    check ((state = 'active') = (reason is null))
);
create unique index pathway_one_at_a_time on pathway (patient_id, organisation_id) where state <> 'ended';
create index pathway_wakes_on on pathway (wakes_on) where wakes_on is not null;
call sec.protect('pathway', 'care_plan');

-- The plan of a pathway, version by version: what was changed, by whom and why. Nothing is ever overwritten (L4).
create table pathway_plan (
    patient_id      uuid not null,
    pathway_id      uuid not null,
    organisation_id uuid not null references organisation,
    version         int not null check (version > 0),
    body            text not null check (body <> ''),
    changed_at      timestamptz not null,
    changed_by      uuid references account,
    why             text check (char_length(why) <= 500),
    primary key (patient_id, pathway_id, version),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id)
);
call sec.protect('pathway_plan', 'care_plan');
revoke update on pathway_plan from livtag_app;

-- Each time that a step was or is due. The name is kept as it was then.
create table pathway_step (
    patient_id      uuid not null,
    pathway_id      uuid not null,
    organisation_id uuid not null references organisation,
    code            text not null check (code <> ''),
    number          int not null check (number > 0),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    kind            text not null check (kind in ('CONTACT', 'ASSESSMENT', 'CONFERENCE', 'MEASUREMENT', 'GROUP', 'TEACHING', 'LETTER', 'TASK')),
    part            text not null check (part in ('INDIVIDUAL', 'GROUP', 'TEACHING')),
    who             text not null check (who in ('PATIENT', 'DOCTOR', 'CONTACT_NURSE', 'NURSE', 'PSYCHOLOGIST', 'PHYSIO', 'OT', 'DIETITIAN', 'SOCIAL_WORKER', 'SECRETARY', 'TEAM')),
    due_on          date not null,
    state           text not null check (state in ('OPEN', 'DONE', 'MISSED', 'WITHDRAWN')),
    closed_on       date,
    closed_by       uuid references account,
    primary key (patient_id, pathway_id, code, number),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    check ((state = 'OPEN') = (closed_on is null)),
    check (closed_by is null or state = 'DONE')
);
create unique index pathway_step_one_open on pathway_step (patient_id, pathway_id, code) where state = 'OPEN';
create index pathway_step_due on pathway_step (patient_id, due_on) where state = 'OPEN';
call sec.protect('pathway_step', 'care_plan');

-- What happened in a pathway, in order: for its history, and for what is new since somebody last looked.
create table pathway_event (
    patient_id      uuid not null,
    id              uuid not null,
    pathway_id      uuid not null,
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('STARTED', 'PHASE', 'STEP_DONE', 'STEP_MISSED', 'POSTPONED', 'PLAN', 'PAUSED', 'RESUMED', 'ENDED', 'TEAM', 'REACHED')),
    subject         text not null,
    detail          text not null,
    at              timestamptz not null,
    by_account      uuid references account,
    primary key (patient_id, id),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id)
);
create index pathway_event_at on pathway_event (patient_id, at desc);
call sec.protect('pathway_event', 'care_plan');
revoke update on pathway_event from livtag_app;

-- Who stands beside the person: doctor and contact nurse always, and the professions that are chosen (L31).
create table care_team (
    patient_id      uuid not null,
    pathway_id      uuid not null,
    organisation_id uuid not null references organisation,
    role            text not null check (role in ('doctor', 'contact_nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker', 'secretary')),
    account_id      uuid not null references staff,
    valid_from      timestamptz not null,
    valid_to        timestamptz,
    primary key (patient_id, pathway_id, role, valid_from),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    check (valid_to is null or valid_from < valid_to)
);
create unique index care_team_one_of_each on care_team (patient_id, pathway_id, role) where valid_to is null;
create index care_team_member on care_team (account_id, patient_id) where valid_to is null;
call sec.protect('care_team', 'care_plan');

create function keep_members() returns trigger language plpgsql as $$
begin
    update pathway p
    set (parts, members) = (
        select coalesce(array_agg(upper(t.role) order by t.role), '{}'), coalesce(array_agg(t.account_id order by t.role), '{}')
        from care_team t where t.patient_id = p.patient_id and t.pathway_id = p.id and t.valid_to is null)
    where p.patient_id = new.patient_id and p.id = new.pathway_id;
    return null;
end
$$;
create trigger keep_members after insert or update on care_team for each row execute function keep_members();

-- The clock looks at every pathway, and at nothing but pathways.
do $$
declare
    subject text;
begin
    foreach subject in array array['pathway', 'pathway_plan', 'pathway_step', 'pathway_event'] loop
        execute format('create policy clock on %I to livtag_worker using (true) with check (true)', subject);
    end loop;
end
$$;
grant select, update on pathway to livtag_worker;
grant select on pathway_plan to livtag_worker;
grant select, insert, update on pathway_step to livtag_worker;
grant insert on pathway_event to livtag_worker;

-- Where somebody is, and who stands beside; what other modules' read models may know.
create view journey_view with (security_invoker = true) as
select p.id, p.patient_id, p.organisation_id, p.programme, p.programme_kept_by, p.programme_version, p.state, p.phase, p.phase_number, p.started_at,
    p.expected_end, p.paused_on, p.ended_on, p.plan_version,
    d.account_id as doctor_id, d.name as doctor_name, d.phone as doctor_phone,
    n.account_id as nurse_id, n.name as nurse_name, n.phone as nurse_phone
from pathway p
left join care_team dt on dt.patient_id = p.patient_id and dt.pathway_id = p.id and dt.role = 'doctor' and dt.valid_to is null
left join staff_view d on d.account_id = dt.account_id
join care_team nt on nt.patient_id = p.patient_id and nt.pathway_id = p.id and nt.role = 'contact_nurse' and nt.valid_to is null
join staff_view n on n.account_id = nt.account_id
where p.state <> 'ended';
grant select on journey_view to livtag_app;

-- What is due, for the lists of staff: the person of the team whose role it is, or nobody yet.
create view open_step_view with (security_invoker = true) as
select s.patient_id, s.pathway_id, s.organisation_id, s.code, s.number, s.name_da, s.name_en, s.kind, s.part, s.who, s.due_on,
    t.account_id as member_id
from pathway_step s
left join care_team t on t.patient_id = s.patient_id and t.pathway_id = s.pathway_id and t.role = lower(s.who)
    and t.valid_to is null
where s.state = 'OPEN';
grant select on open_step_view to livtag_app;

create view pathway_event_view with (security_invoker = true) as
select patient_id, id, pathway_id, kind, subject, detail, at, by_account from pathway_event;
grant select on pathway_event_view to livtag_app;
