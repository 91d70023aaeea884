-- What the patient wants (mål), with five levels in words (goal attainment scaling). All of it is goal_copm, which she writes.
create table goal (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    problem_id      uuid,
    words           text not null check (char_length(words) between 1 and 300),
    levels          text[] check (cardinality(levels) = 5),
    importance      int check (importance between 0 and 3),
    difficulty      int check (difficulty between 0 and 3),
    due_on          date,
    state           text not null check (state in ('ACTIVE', 'REACHED', 'LET_GO')),
    reason          text check (char_length(reason) between 1 and 500),
    ended_at        timestamptz,
    set_at          timestamptz not null,
    set_by          uuid not null,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, problem_id) references activity_problem (patient_id, id),
    check ((state = 'ACTIVE') = (ended_at is null)),
    check ((state = 'LET_GO') = (reason is not null))
);
call sec.protect('goal', 'goal_copm');

-- How far it has come, each time somebody says so: only ever added to.
create table goal_attainment (
    patient_id      uuid not null,
    id              uuid not null,
    goal_id         uuid not null,
    organisation_id uuid not null references organisation,
    level           int not null check (level between -2 and 2),
    at              timestamptz not null,
    by_account      uuid not null references account,
    as_patient      boolean not null,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, goal_id) references goal (patient_id, id)
);
create index goal_attainment_goal on goal_attainment (patient_id, goal_id, at);
call sec.protect('goal_attainment', 'goal_copm');
revoke update on goal_attainment from livtag_app;
create policy own_hand on goal_attainment as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and as_patient = coalesce(patient_id = (select sec.my_patient()), false));

-- Readiness and expectation as a conversation (D16): what was said, never a score; only ever added to.
create table goal_talk (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    question        text not null check (question in ('HOPE', 'MEANWHILE', 'FIRST_STEP', 'IN_THE_WAY')),
    words           text not null check (char_length(words) between 1 and 1000),
    at              timestamptz not null,
    by_account      uuid not null references account,
    as_patient      boolean not null,
    primary key (patient_id, id),
    unique (id)
);
create index goal_talk_at on goal_talk (patient_id, at);
call sec.protect('goal_talk', 'goal_copm');
revoke update on goal_talk from livtag_app;
create policy own_hand on goal_talk as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and as_patient = coalesce(patient_id = (select sec.my_patient()), false));
