-- Makes the running pathways number {from} to {to} of a crowd: each a copy of one that the demo tells, with a person, a
-- place and a team of its own. The first {mine} have the reader as contact nurse; the others are a thousand a place.
create temporary table reader on commit drop as
select account_id as id, organisation_id as place from staff where account_id = '{reader}';

create temporary table template on commit drop as
select row_number() over (order by p.id) - 1 as n, p.id, p.patient_id
from pathway p, reader r
where p.state = 'active' and p.organisation_id = r.place
    and not exists (select from patient c where c.patient_id = p.patient_id and c.given_name = 'Mængde');

create temporary table crowd on commit drop as
select i, i <= {mine} as mine, md5('crowd person ' || i)::uuid as person, md5('crowd pathway ' || i)::uuid as pathway,
    case when i <= {mine} then r.place else md5('crowd place ' || i / 1000)::uuid end as place,
    t.id as template, t.patient_id as like_person
from generate_series({from}, {to}) i
cross join reader r
join template t on t.n = i % (select count(*) from template);
create index on crowd (template);
analyze crowd;

insert into organisation (id, name, kind, phone, receives_referrals)
select distinct place, 'Mængde ' || i / 1000, 'hospital', '00000000', false from crowd where not mine
on conflict do nothing;

create temporary table colleague on commit drop as
select md5('crowd colleague ' || c.place || p.role || k)::uuid as id, c.place, p.role, p.profession, k
from (select distinct place from crowd where not mine) c
cross join (values ('doctor', 'doctor'), ('contact_nurse', 'nurse'), ('physio', 'physio'), ('ot', 'ot'), ('psychologist', 'psychologist')) p (role, profession)
cross join generate_series(0, 4) k;

insert into account (id, role, profession, organisation_id, display_name)
select id, 'clinician', profession, place, 'Mængde' from colleague on conflict do nothing;
insert into staff (account_id, organisation_id, name, title, profession, phone)
select id, place, 'Mængde', 'Mængde', profession, '00000000' from colleague on conflict do nothing;

insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
select c.person, c.place, 'Mængde', 'Nummer ' || c.i, p.birth_date, p.registered_at
from crowd c join patient p on p.patient_id = c.like_person;

insert into pathway
select r.* from crowd c join pathway p on p.id = c.template,
    jsonb_populate_record(p, jsonb_build_object('id', c.pathway, 'patient_id', c.person, 'organisation_id', c.place)) r;
insert into pathway_plan
select r.* from crowd c join pathway_plan p on p.pathway_id = c.template,
    jsonb_populate_record(p, jsonb_build_object('pathway_id', c.pathway, 'patient_id', c.person, 'organisation_id', c.place)) r;
insert into pathway_step
select r.* from crowd c join pathway_step p on p.pathway_id = c.template,
    jsonb_populate_record(p, jsonb_build_object('pathway_id', c.pathway, 'patient_id', c.person, 'organisation_id', c.place)) r;
insert into pathway_event
select r.* from crowd c join pathway_event p on p.pathway_id = c.template,
    jsonb_populate_record(p, jsonb_build_object('pathway_id', c.pathway, 'patient_id', c.person, 'organisation_id', c.place)) r;

insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
select c.person, c.pathway, c.place, t.role, case when t.role = 'contact_nurse' then r.id else t.account_id end, t.valid_from
from crowd c join care_team t on t.pathway_id = c.template and t.valid_to is null, reader r
where c.mine;
insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
select c.person, c.pathway, c.place, m.role, m.id, p.started_at
from crowd c join pathway p on p.id = c.pathway join colleague m on m.place = c.place and m.k = c.i % 5
where not c.mine;

insert into care_relation (patient_id, id, account_id, organisation_id, valid_from)
select distinct on (patient_id, account_id) patient_id, gen_random_uuid(), account_id, organisation_id, valid_from
from care_team where patient_id in (select person from crowd)
on conflict do nothing;
