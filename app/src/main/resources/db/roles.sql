-- The roles of a Livtag database. Run by a superuser, in the database that Livtag will use; safe to run again.
-- The embedded server runs it at every start; for your own PostgreSQL:
--   psql -v migrate_password=… -v app_password=… -v worker_password=… -v seal_password=… -v backup_password=… -f roles.sql
-- Nobody can log in as the owner, or as the guard, whose functions see the facts of access.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['livtag_owner', 'livtag_guard', 'livtag_migrate', 'livtag_app', 'livtag_worker', 'livtag_seal', 'livtag_backup'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to livtag_migrate, livtag_app, livtag_worker, livtag_seal, livtag_backup', current_database());
    execute format('grant create on database %I to livtag_owner', current_database());
end
$$;

alter role livtag_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role livtag_guard nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role livtag_migrate login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'migrate_password';
alter role livtag_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
alter role livtag_worker login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'worker_password';
alter role livtag_seal login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'seal_password';
alter role livtag_backup login nosuperuser nobypassrls nocreatedb nocreaterole replication password :'backup_password';

grant livtag_owner to livtag_migrate with inherit false, set true;
grant livtag_guard to livtag_owner with inherit false, set true;

alter role livtag_migrate set lock_timeout = '2s';
alter role livtag_app set lock_timeout = '2s';
alter role livtag_app set statement_timeout = '15s';
alter role livtag_app set idle_in_transaction_session_timeout = '60s';
alter role livtag_worker set lock_timeout = '2s';

alter schema public owner to livtag_owner;
revoke all on schema public from public;
