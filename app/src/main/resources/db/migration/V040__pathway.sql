-- One person's run of a programme, and the two who stay with the person (resource type care_plan).
create table pathway (
    patient_id        uuid not null references patient,
    id                uuid not null,
    organisation_id   uuid not null references organisation,
    programme         text not null check (programme <> ''),
    programme_version int not null check (programme_version > 0),
    state             text not null check (state in ('active')),
    phase             text not null check (phase <> ''),
    started_at        timestamptz not null,
    expected_end      date not null,
    primary key (patient_id, id),
    unique (id)
);
create unique index pathway_one_active on pathway (patient_id, organisation_id) where state = 'active';
call sec.protect('pathway', 'care_plan');

create table care_team (
    patient_id      uuid not null,
    pathway_id      uuid not null,
    organisation_id uuid not null references organisation,
    role            text not null check (role in ('doctor', 'contact_nurse')),
    account_id      uuid not null references staff,
    valid_from      timestamptz not null,
    valid_to        timestamptz,
    primary key (patient_id, pathway_id, role, valid_from),
    foreign key (patient_id, pathway_id) references pathway (patient_id, id),
    check (valid_to is null or valid_from < valid_to)
);
create unique index care_team_one_of_each on care_team (patient_id, pathway_id, role) where valid_to is null;
call sec.protect('care_team', 'care_plan');

-- Where somebody is, and who stands beside; what other modules' read models may know.
create view journey_view with (security_invoker = true) as
select p.id, p.patient_id, p.organisation_id, p.programme, p.phase, p.started_at, p.expected_end,
    d.account_id as doctor_id, d.name as doctor_name, d.phone as doctor_phone,
    n.account_id as nurse_id, n.name as nurse_name, n.phone as nurse_phone
from pathway p
join care_team dt on dt.patient_id = p.patient_id and dt.pathway_id = p.id and dt.role = 'doctor' and dt.valid_to is null
join staff_view d on d.account_id = dt.account_id
join care_team nt on nt.patient_id = p.patient_id and nt.pathway_id = p.id and nt.role = 'contact_nurse' and nt.valid_to is null
join staff_view n on n.account_id = nt.account_id
where p.state = 'active';
grant select on journey_view to livtag_app;
