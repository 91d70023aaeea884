-- The plan (behandlingsplan): what is done about what is hard, by whom, individually, in a group or as teaching. What staff write
-- is care_plan. Each item cites a problem or a domain; assessments are cited by id.
create table plan_item (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('INDIVIDUAL', 'GROUP', 'TEACHING')),
    words           text not null check (char_length(words) between 1 and 500),
    profession      text not null check (profession in ('doctor', 'nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker')),
    starts_on       date,
    problems        uuid[] not null,
    domains         text[] not null check (domains <@ array['PHYSICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'EXISTENTIAL']),
    assessments     uuid[] not null,
    state           text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
    reason          text check (char_length(reason) between 1 and 500),
    ended_at        timestamptz,
    made_at         timestamptz not null,
    made_by         uuid not null,
    primary key (patient_id, id),
    unique (id),
    check (cardinality(problems) + cardinality(domains) > 0),
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'STOPPED') = (reason is not null))
);
call sec.protect('plan_item', 'care_plan');

-- What each profession says to each problem (L5): only ever added to, in one's own name.
create table plan_comment (
    patient_id      uuid not null,
    id              uuid not null,
    problem_id      uuid not null,
    organisation_id uuid not null references organisation,
    words           text not null check (char_length(words) between 1 and 1000),
    profession      text not null check (profession in ('doctor', 'nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker')),
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, problem_id) references activity_problem (patient_id, id)
);
create index plan_comment_at on plan_comment (patient_id, at);
call sec.protect('plan_comment', 'care_plan');
revoke update on plan_comment from livtag_app;
create policy own_hand on plan_comment as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and profession = (select sec.my_profession()));

create table plan_change (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    about           text not null check (about in ('ITEM', 'COMMENT')),
    about_id        uuid not null,
    kind            text not null check (kind in ('ADDED', 'CHANGED', 'DONE', 'STOPPED')),
    before          text not null,
    after           text not null,
    at              timestamptz not null,
    by_account      uuid not null references account,
    as_patient      boolean not null,
    primary key (patient_id, id),
    unique (id)
);
create index plan_change_at on plan_change (patient_id, at);
call sec.protect('plan_change', 'care_plan');
revoke update on plan_change from livtag_app;
create policy own_hand on plan_change as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and as_patient = coalesce(patient_id = (select sec.my_patient()), false));

-- The patient's own action plan (handleplan, D6): hers to edit, and nobody else's.
create table own_step (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    words           text not null check (char_length(words) between 1 and 300),
    at_time         text not null check (char_length(at_time) <= 200),
    together_with   text not null check (char_length(together_with) <= 200),
    state           text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    written_at      timestamptz not null,
    primary key (patient_id, id),
    unique (id)
);
call sec.protect('own_step', 'goal_copm');
create policy own_hand_added on own_step as restrictive for insert to livtag_app
    with check (patient_id = (select sec.my_patient()));
create policy own_hand_changed on own_step as restrictive for update to livtag_app
    using (patient_id = (select sec.my_patient()));

-- The versions of the plan: each change makes one. How it goes is no change of the plan.
create view plan_version_view with (security_invoker = true) as
select patient_id, id, about, kind, before, after, at, by_account, as_patient from goal_change where kind <> 'RATED'
union all
select patient_id, id, about, kind, before, after, at, by_account, as_patient from plan_change;
grant select on plan_version_view to livtag_app;
