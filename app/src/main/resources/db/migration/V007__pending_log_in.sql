-- What was asked of the OpenID Connect broker and has not been answered yet.
create table pending_log_in (
    state   text primary key check (state <> ''),
    asked   jsonb not null,
    ends_at timestamptz not null
);
create index pending_log_in_ends_at on pending_log_in (ends_at);
grant select, insert, delete on pending_log_in to livtag_app;
grant select, delete on pending_log_in to livtag_worker;
