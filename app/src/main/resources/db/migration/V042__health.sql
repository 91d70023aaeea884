-- What the operator may know of the house: versions, settings, and how far behind its own work it is. Nothing of a
-- person; the operator sees no row that this is counted from.
create policy counted on audit_leaf for select to livtag_guard using (true);
grant select (id, tx, at) on audit_leaf to livtag_guard;
grant select on audit_seal, audit_checkpoint, event_publication, flyway_schema_history to livtag_guard;

create function sec.house_health() returns table (
    server text, unsafe_settings text, migration text, failed_migrations bigint, unfinished_events bigint,
    oldest_event timestamptz, unsealed boolean, last_sealed timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select current_setting('server_version'),
        (select coalesce(string_agg(name, ', ' order by name), '') from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') and setting <> 'on'),
        (select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1),
        (select count(*) from flyway_schema_history where not success),
        (select count(*) from event_publication where completion_date is null),
        (select min(publication_date) from event_publication where completion_date is null),
        (select not exists (select from audit_seal s where s.leaf_id = newest.id)
            from (select id from audit_leaf order by tx desc, id desc limit 1) newest),
        (select max(signed_at) from audit_checkpoint)
    from sec.me() where role = 'sys_admin'
$$;
call sec.serve('{house_health}', 'livtag_app');
