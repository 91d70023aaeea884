-- The security audit log (security.md 7): one row for each access, written in the transaction of the access. Names
-- who, whom, what and why; never content. Insert-only; index and seal follow asynchronously.
create table audit_leaf (
    id              uuid primary key,
    tx              xid8 not null default pg_current_xact_id(),
    at              timestamptz not null,
    account_id      uuid,
    role            text not null,
    organisation_id uuid,
    patient_id      uuid,
    actions         text not null,
    resources       text not null,
    items           text not null,
    purpose         text not null,
    decision        text not null check (decision in ('ALLOW', 'ALLOW_FILTERED', 'DENY', 'HIDE', 'STEP_UP', 'ANON')),
    rules           text not null,
    leaf_hash       bytea not null check (octet_length(leaf_hash) = 32)
);
create index audit_leaf_tx on audit_leaf (tx);
create index audit_leaf_patient on audit_leaf (patient_id, at) where patient_id is not null;
alter table audit_leaf enable row level security;
alter table audit_leaf force row level security;
create policy written_by_anyone on audit_leaf for insert to livtag_app with check (true);
create policy sealed on audit_leaf for select to livtag_seal using (true);
-- R12: the citizen reads the log of her own record.
create policy own on audit_leaf for select to livtag_app using (patient_id = (select sec.my_patient()));
grant insert, select on audit_leaf to livtag_app;
grant select on audit_leaf to livtag_seal;
