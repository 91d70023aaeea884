-- Which problems are answered by what, and which by nothing (D3). A clinician reads her own citizens' problems one by one; of her
-- whole organisation she is told numbers only, and no group of fewer people than the least.
create policy counted on activity_problem for select to livtag_guard using (true);
create policy counted on rating_run for select to livtag_guard using (true);
create policy counted on problem_rating for select to livtag_guard using (true);
create policy counted on plan_item for select to livtag_guard using (true);
create policy counted on pathway for select to livtag_guard using (true);
grant select on activity_problem, rating_run, problem_rating, plan_item, pathway to livtag_guard;

create function sec.plan_coverage(fewest int, of_programme text)
    returns table (area text, people int, problems int, unanswered int, rated int, change numeric)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    with least_people as (select greatest(5, $1) as least),
    problem as (
        select p.patient_id, p.area, d.change,
            exists (select from plan_item i where i.patient_id = p.patient_id and p.id = any (i.problems)) as answered
        from sec.me() m
        join activity_problem p on p.organisation_id = m.organisation_id
        left join lateral (
            select (array_agg(x.performance order by b.begun_at desc))[1] - (array_agg(x.performance order by b.begun_at))[1] as change
            from problem_rating x
            join rating_run b on b.patient_id = x.patient_id and b.id = x.run_id
            where x.patient_id = p.patient_id and x.problem_id = p.id and x.performance is not null
            having count(*) > 1) d on true
        where m.role = 'clinician' and m.profession <> 'secretary' and not p.aside and p.area is not null
            and ($2 = '' or exists (select from pathway w where w.patient_id = p.patient_id and w.programme = $2))),
    counted as (
        select c.area, count(distinct c.patient_id)::int as people, count(*)::int as problems,
            (count(*) filter (where not c.answered))::int as unanswered,
            (count(distinct c.patient_id) filter (where c.change is not null))::int as rated, round(avg(c.change), 2) as change
        from problem c
        group by c.area)
    select c.area,
        case when c.people >= l.least then c.people end,
        case when c.people >= l.least then c.problems end,
        case when c.people >= l.least and c.unanswered not between 1 and l.least - 1
            and c.problems - c.unanswered not between 1 and l.least - 1 then c.unanswered end,
        case when c.people >= l.least and c.rated >= l.least then c.rated end,
        case when c.people >= l.least and c.rated >= l.least then c.change end
    from counted c, least_people l
$$;
call sec.serve('{plan_coverage}', 'livtag_app');
