-- What the lists of staff may know of assessments: that one is signed, or commented, by whom and when.
create view signed_assessment_view with (security_invoker = true) as
select patient_id, id, pathway_id, profession, version, author_id, signed_at from assessment;

create view assessment_comment_view with (security_invoker = true) as
select patient_id, id, profession, author_id, at from assessment_comment;

grant select on signed_assessment_view, assessment_comment_view to livtag_app;

create index assessment_comment_at on assessment_comment (patient_id, at desc);
