-- Who is asking. The functions in schema sec belong to livtag_guard, the only role whose policies show the facts of
-- access; nobody can log in as it.
create schema sec;
grant usage on schema public to livtag_guard, livtag_app, livtag_worker, livtag_seal;
grant usage on schema sec to livtag_guard, livtag_app, livtag_worker, livtag_seal;
grant create on schema sec to livtag_guard;

-- demo or production: written once when the database is made, so that a demo is never mistaken for the real thing.
create table environment (
    only_row boolean primary key default true check (only_row),
    name     text not null check (name in ('demo', 'production'))
);
grant select on environment to livtag_app, livtag_worker;

-- How far the demo's clock stands from the wall clock.
create table clock_offset (
    only_row boolean primary key default true check (only_row),
    micros   bigint not null
);
insert into clock_offset (micros) values (0);
grant select, update on clock_offset to livtag_worker;

create function clock_moves_in_a_demo_only() returns trigger language plpgsql as $$
begin
    if new.micros <> 0 and not exists (select from environment where name = 'demo') then
        raise exception 'the clock moves in a demo only';
    end if;
    return new;
end
$$;
create trigger clock_moves_in_a_demo_only before update on clock_offset
    for each row execute function clock_moves_in_a_demo_only();

-- Whoever can log in. The application sees it through functions only; provisioning (the owner) writes it.
create table account (
    id                    uuid primary key,
    role                  text not null check (role in ('citizen', 'relative', 'clinician', 'jobcentre', 'org_admin', 'sys_admin', 'dpo', 'statistician', 'service')),
    profession            text,
    organisation_id       uuid,
    patient_id            uuid unique,
    person_key            bytea unique,
    display_name          text not null check (display_name <> ''),
    issuer                text,
    subject               text,
    triage                boolean not null default false,
    management_permission boolean not null default false,
    active                boolean not null default true,
    unique (issuer, subject),
    check ((role = 'clinician') = (profession is not null)),
    check (role <> 'clinician' or organisation_id is not null),
    check (patient_id is null or role = 'citizen'),
    check (not triage or role = 'clinician')
);
alter table account enable row level security;
alter table account force row level security;
create policy facts on account to livtag_guard using (true) with check (true);
create policy provisioning on account to livtag_owner using (true) with check (true);
grant select, update (patient_id) on account to livtag_guard;

-- A log-in, or an anonymous visitor who has begun a form. Only the hash of the cookie is kept.
create table session (
    id               bytea primary key check (octet_length(id) = 32),
    account_id       uuid references account,
    created_at       timestamptz not null,
    seen_at          timestamptz not null,
    ends_at          timestamptz not null,
    authenticated_at timestamptz,
    assurance        text not null default 'substantial' check (assurance in ('low', 'substantial', 'high')),
    draft_key        bytea check (octet_length(draft_key) = 32),
    check (account_id is null or authenticated_at is not null)
);
create index session_ends_at on session (ends_at);
create index session_account on session (account_id) where account_id is not null;
grant select, insert, update, delete on session to livtag_app;
grant select, delete on session to livtag_worker;
grant select on session to livtag_guard;

-- HMAC-SHA-256 pads of the key with which the application signs its context.
create table sec.context_key (
    only_row  boolean primary key default true check (only_row),
    inner_pad bytea not null check (octet_length(inner_pad) = 64),
    outer_pad bytea not null check (octet_length(outer_pad) = 64)
);
grant select on sec.context_key to livtag_guard;

create type sec.caller_context as (kind text, subject text, draft_key bytea, purpose text, at timestamptz);

-- The context is kind|subject|draft|purpose|domain micros|expires (epoch seconds)|backend pid|mac. What is not signed
-- by the application, was signed for another connection or is out of date counts as no context: no rows.
create function sec.context() returns sec.caller_context
    language plpgsql stable security definer set search_path = pg_catalog, sec as $$
declare
    given text := nullif(current_setting('livtag.ctx', true), '');
    part  text[];
    said  bytea;
    pads  sec.context_key;
begin
    part := string_to_array(given, '|');
    if array_length(part, 1) is distinct from 8 then
        return null;
    end if;
    select * into pads from sec.context_key;
    said := convert_to(left(given, -length(part[8]) - 1), 'UTF8');
    if encode(sha256(pads.outer_pad || sha256(pads.inner_pad || said)), 'hex') is distinct from part[8]
        or part[7]::int <> pg_backend_pid()
        or part[6]::bigint < extract(epoch from clock_timestamp()) then
        return null;
    end if;
    return row (part[1], nullif(part[2], ''), decode(nullif(part[3], ''), 'hex'), part[4],
        timestamptz 'epoch' + part[5]::bigint * interval '1 microsecond')::sec.caller_context;
end
$$;

-- The account that the context names; all null without one.
create function sec.me(now sec.caller_context) returns account
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    me account;
begin
    if now.kind = 'account' then
        select * into me from account where id = now.subject::uuid and active;
    end if;
    return me;
end
$$;
create function sec.me() returns account
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
begin
    return sec.me(sec.context());
end
$$;
create function sec.my_account() returns uuid
    language sql stable security definer set search_path = pg_catalog, public, sec as $$ select id from sec.me() $$;
create function sec.my_organisation() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
begin
    return (sec.me(sec.context())).organisation_id;
end
$$;
create function sec.my_patient() returns uuid
    language sql stable security definer set search_path = pg_catalog, public, sec as $$ select patient_id from sec.me() $$;
create function sec.person_key() returns bytea
    language sql stable security definer set search_path = pg_catalog, public, sec as $$ select person_key from sec.me() where role = 'citizen' $$;
create function sec.draft_key() returns bytea
    language sql stable security definer set search_path = pg_catalog, public, sec as $$ select draft_key from sec.context() $$;

-- The one patient that a listener of an event works for.
create function sec.listener_patient() returns uuid
    language sql stable security definer set search_path = pg_catalog, public, sec as $$
    select subject::uuid from sec.context() where kind = 'listener'
$$;

-- R21: where the caller may read referrals that nobody has decided yet.
create function sec.triage_organisations() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public, sec as $$
declare
    now sec.caller_context := sec.context();
    me  account := sec.me(now);
begin
    return case when me.triage and (me.management_permission or me.profession not in ('social_worker', 'secretary'))
        and now.purpose = 'treatment' then array[me.organisation_id] else '{}' end;
end
$$;

-- What a cookie stands for: an anonymous visitor, or an account with its rights. One row or none.
create function sec.session_caller(token_hash bytea) returns table (
    session_id bytea, created_at timestamptz, seen_at timestamptz, ends_at timestamptz, authenticated_at timestamptz,
    assurance text, draft_key bytea, account_id uuid, role text, profession text, organisation_id uuid,
    patient_id uuid, display_name text, triage boolean, management_permission boolean, active boolean)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select s.id, s.created_at, s.seen_at, s.ends_at, s.authenticated_at, s.assurance, s.draft_key,
        a.id, a.role, a.profession, a.organisation_id, a.patient_id, a.display_name, a.triage, a.management_permission, a.active
    from session s left join account a on a.id = s.account_id
    where s.id = token_hash
$$;

create function sec.account_by_subject(wanted_issuer text, wanted_subject text) returns uuid
    language sql stable security definer set search_path = pg_catalog, public as $$
    select id from account where issuer = wanted_issuer and subject = wanted_subject and active
$$;
