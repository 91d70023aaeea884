-- What unsafe requests did (security.md 8.1), and the events that listeners have yet to handle (Spring Modulith's schema).
create table idempotency_key (
    key         uuid not null,
    owner       text not null,
    route       text not null,
    body_sha256 bytea not null,
    status      int,
    location    text,
    created_at  timestamptz not null,
    primary key (key, owner)
);
create index idempotency_key_created_at on idempotency_key (created_at);
grant select, insert, update on idempotency_key to livtag_app;
grant select, delete on idempotency_key to livtag_worker;

create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);
grant select, insert, update, delete on event_publication to livtag_app;
