-- Functions of these names run as the guard, for these callers only.
create procedure sec.serve(names text[], callers text)
    language plpgsql as $$
declare
    name text;
    f regprocedure;
begin
    foreach name in array names loop
        f := (select p.oid from pg_proc p where p.pronamespace = 'sec'::regnamespace and p.proname = name);
        if f is null then
            raise exception 'no function %', name;
        end if;
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to %s', f, callers);
        execute format('alter function %s owner to livtag_guard', f);
    end loop;
end
$$;
