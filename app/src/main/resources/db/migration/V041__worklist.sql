-- What staff's read models may know of referrals: what waits, and what matters most to somebody who was accepted.
create view waiting_referral_view with (security_invoker = true) as
select id, organisation_id, received_at from referral where state = 'RECEIVED';
grant select on waiting_referral_view to livtag_app;

create view accepted_referral_view with (security_invoker = true) as
select id, patient_id, organisation_id, wish, decided_at, duration, pain_change, sick_listed_since from referral where state = 'ACCEPTED';
grant select on accepted_referral_view to livtag_app;
