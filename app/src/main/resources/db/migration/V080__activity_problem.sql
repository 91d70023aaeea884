-- What is hard to do (aktivitetsproblem), in the patient's own words, by herself or together with a professional. All of it is
-- goal_copm, which she writes. A seat is one of the five places for what she wants to work with: five at most, whoever adds.
create table activity_problem (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    words           text not null check (char_length(words) between 1 and 300),
    area            text check (area in ('SELF_CARE', 'WORK', 'FAMILY', 'HOME', 'LEISURE')),
    importance      int check (importance between 1 and 10),
    seat            int check (seat between 1 and 5),
    aside           boolean not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (patient_id, id),
    unique (id),
    check (not aside or seat is null)
);
create unique index activity_problem_seat on activity_problem (patient_id, seat) where seat is not null;
call sec.protect('activity_problem', 'goal_copm');

-- One time of answering how it goes (måling). Ratings join the latest run while it is young, so that breaks cost nothing.
create table rating_run (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    point           text check (char_length(point) between 1 and 100),
    begun_at        timestamptz not null,
    begun_by        uuid not null references account,
    primary key (patient_id, id),
    unique (id)
);
create index rating_run_begun on rating_run (patient_id, begun_at);
call sec.protect('rating_run', 'goal_copm');
revoke update on rating_run from livtag_app;

create table problem_rating (
    patient_id      uuid not null,
    run_id          uuid not null,
    problem_id      uuid not null,
    organisation_id uuid not null references organisation,
    performance     int check (performance between 1 and 10),
    satisfaction    int check (satisfaction between 1 and 10),
    at              timestamptz not null,
    by_account      uuid not null references account,
    primary key (patient_id, run_id, problem_id),
    foreign key (patient_id, run_id) references rating_run (patient_id, id),
    foreign key (patient_id, problem_id) references activity_problem (patient_id, id),
    check (performance is not null or satisfaction is not null)
);
call sec.protect('problem_rating', 'goal_copm');

-- What was changed, by whom, as patient or as staff: only ever added to, and nobody writes in another's name.
create table goal_change (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    about           text not null check (about in ('PROBLEM', 'GOAL', 'TALK', 'OWN_STEP')),
    about_id        uuid not null,
    kind            text not null check (kind in ('ADDED', 'CHANGED', 'CHOSEN', 'LEFT', 'SET_ASIDE', 'TAKEN_UP', 'RATED', 'REACHED',
        'LET_GO', 'DONE', 'DROPPED')),
    before          text not null,
    after           text not null,
    at              timestamptz not null,
    by_account      uuid not null references account,
    as_patient      boolean not null,
    primary key (patient_id, id),
    unique (id)
);
create index goal_change_at on goal_change (patient_id, at);
call sec.protect('goal_change', 'goal_copm');
revoke update on goal_change from livtag_app;
create policy own_hand on goal_change as restrictive for insert to livtag_app
    with check (by_account = (select sec.my_account()) and as_patient = coalesce(patient_id = (select sec.my_patient()), false));
