-- What professions look at, as it was loaded: a version never changes, since assessments were written by it.
create table assessment_template (
    profession text not null check (profession in ('doctor', 'nurse', 'psychologist', 'physio', 'ot', 'dietitian', 'social_worker')),
    version    int not null check (version > 0),
    body       text not null check (body <> ''),
    loaded_at  timestamptz not null,
    primary key (profession, version)
);
grant select, insert on assessment_template to livtag_worker;

-- What somebody is writing (kladde). Base is the signed version that it began with: 0 when there was none.
create table assessment_draft (
    patient_id       uuid not null,
    id               uuid not null,
    organisation_id  uuid not null references organisation,
    pathway_id       uuid not null,
    profession       text not null,
    template_version int not null,
    author_id        uuid not null references account,
    base             int not null check (base >= 0),
    version          int not null check (version > 0),
    answers          jsonb not null check (jsonb_typeof(answers) = 'object'),
    saved_at         timestamptz not null,
    state            text not null check (state in ('OPEN', 'SIGNED', 'DISCARDED')),
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    foreign key (profession, template_version) references assessment_template (profession, version),
    check (state = 'OPEN' or answers = '{}')
);
create unique index assessment_draft_one_open on assessment_draft (patient_id, pathway_id, profession, author_id) where state = 'OPEN';
call sec.protect('assessment_draft', 'note', author_key => 'author_id');
-- Nobody reads what somebody else has not signed, the patient neither.
create policy own_hand on assessment_draft as restrictive to livtag_app
    using (author_id = (select sec.my_account())) with check (author_id = (select sec.my_account()));

-- What is signed, version by version: only ever added to. A correction says why.
create table assessment (
    patient_id       uuid not null,
    id               uuid not null,
    organisation_id  uuid not null references organisation,
    pathway_id       uuid not null,
    profession       text not null,
    template_version int not null,
    author_id        uuid not null references account,
    version          int not null check (version > 0),
    answers          jsonb not null check (jsonb_typeof(answers) = 'object'),
    signed_at        timestamptz not null,
    reason           text check (char_length(reason) between 1 and 500),
    primary key (patient_id, id),
    unique (id),
    unique (patient_id, pathway_id, profession, version),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    foreign key (profession, template_version) references assessment_template (profession, version),
    check ((version = 1) = (reason is null))
);
call sec.protect('assessment', 'note', author_key => 'author_id');
revoke update on assessment from livtag_app;
create policy own_hand on assessment as restrictive for insert to livtag_app with check (author_id = (select sec.my_account()));

-- The part of it that is the psychologist's own (R3).
create table assessment_confidential (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    author_id       uuid not null references account,
    answers         jsonb not null check (jsonb_typeof(answers) = 'object' and answers <> '{}'),
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, id) references assessment (patient_id, id)
);
call sec.protect('assessment_confidential', 'psych_note', author_key => 'author_id');
revoke update on assessment_confidential from livtag_app;

-- What another profession says to a finding (L5). It stays with the field when the assessment is corrected.
create table assessment_comment (
    patient_id      uuid not null,
    id              uuid not null,
    organisation_id uuid not null references organisation,
    pathway_id      uuid not null,
    profession      text not null,
    field           text not null check (field <> ''),
    version         int not null,
    author_id       uuid not null references account,
    words           text not null check (char_length(words) between 1 and 500),
    at              timestamptz not null,
    primary key (patient_id, id),
    unique (id),
    foreign key (patient_id, pathway_id, profession, version) references assessment (patient_id, pathway_id, profession, version)
);
create index assessment_comment_pathway on assessment_comment (patient_id, pathway_id);
call sec.protect('assessment_comment', 'note', author_key => 'author_id');
revoke update on assessment_comment from livtag_app;
create policy own_hand on assessment_comment as restrictive for insert to livtag_app with check (author_id = (select sec.my_account()));

-- What each profession said last in words that a conference may begin from; only those who may read the note see it.
create view assessment_summary_view with (security_invoker = true) as
select distinct on (patient_id, pathway_id, profession) patient_id, pathway_id, profession,
    coalesce(answers ->> 'impression', answers ->> 'focus', answers ->> 'function', answers ->> 'matters', answers ->> 'meals',
        answers ->> 'work', answers ->> 'agreed') as words
from assessment
order by patient_id, pathway_id, profession, version desc;
grant select on assessment_summary_view to livtag_app;
