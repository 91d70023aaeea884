-- What the lists of staff may know of pathways. Each names few tables, since row-level security is asked for each.
create view course_view with (security_invoker = true) as
select id, patient_id, organisation_id, programme, programme_kept_by, programme_version, state, phase, started_at,
    expected_end, paused_on, due_from, met_on, unassessed, needed, parts, members
from pathway
where state <> 'ended';

create view team_view with (security_invoker = true) as
select patient_id, pathway_id, upper(role) as who, account_id
from care_team
where valid_to is null;

-- Who: the part in the team that a step is for. A nurse's step is the contact nurse's.
create view step_view with (security_invoker = true) as
select patient_id, pathway_id, code, number, name_da, name_en, kind, due_on, state, closed_on, closed_by,
    case who when 'NURSE' then 'CONTACT_NURSE' else who end as who
from pathway_step;

grant select on course_view, team_view, step_view to livtag_app;

create index staff_absence_substitute on staff_absence (substitute_id, to_on) where substitute_id is not null;

-- When somebody was last met.
create index pathway_step_met on pathway_step (patient_id, pathway_id, closed_on desc)
    where state = 'DONE' and kind in ('CONTACT', 'ASSESSMENT', 'CONFERENCE', 'GROUP', 'TEACHING');
