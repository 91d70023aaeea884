-- All that stands about one person, table by table, as the caller may see it: a new patient table is in it by itself.
-- What is kept as bytes (sealed numbers, keyed hashes) says nothing to anybody and is left out.
create function export_record(about uuid) returns table (kind text, entries text)
    language plpgsql stable security invoker set search_path = pg_catalog, public as $$
declare
    shelf record;
begin
    for shelf in
        select c.relname, array(select a.attname::text from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and a.atttypid in ('bytea'::regtype, 'xid8'::regtype)) as bytes
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
            and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped)
        order by c.relname
    loop
        return query execute format(
            'select %L, jsonb_agg(to_jsonb(t) - %L::text[])::text from public.%I t where t.patient_id = $1 having count(*) > 0',
            shelf.relname, shelf.bytes, shelf.relname) using about;
    end loop;
end
$$;
revoke all on function export_record from public;
grant execute on function export_record to livtag_app;
