-- The seal of the audit log (security.md 7.2): each row's place, dense from 0, and the signed root of the tree at some
-- sizes. Only livtag_seal adds to it, and nobody changes it.
create table audit_seal (
    index   bigint primary key check (index >= 0),
    leaf_id uuid not null unique references audit_leaf
);
create table audit_checkpoint (
    size      bigint primary key check (size > 0),
    root      bytea not null check (octet_length(root) = 32),
    signature bytea not null check (octet_length(signature) = 64),
    signed_at timestamptz not null
);

create function no_change_of_a_seal() returns trigger language plpgsql as $$
begin
    raise exception 'the seal of the audit log is append-only';
end
$$;
create trigger no_change_of_a_seal before update or delete or truncate on audit_seal
    for each statement execute function no_change_of_a_seal();
create trigger no_change_of_a_seal before update or delete or truncate on audit_checkpoint
    for each statement execute function no_change_of_a_seal();

grant select, insert on audit_seal, audit_checkpoint to livtag_seal;
