create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid,
  actor_name text,
  organization_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  -- {"field": [from, to]}
  changes jsonb not null default '{}',
  remote_address text,
  request_id text
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, at);
create index audit_entry_at on audit_entry (at);
create index audit_entry_account on audit_entry (account_id, id);

-- One line a day: how many entries the day has, and a hash over them and over the day sealed before.
create table audit_seal (
  day date primary key,
  entries bigint not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% of % is not allowed: the audit log only grows', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse();
create trigger audit_seal_only_grows before update or delete or truncate on audit_seal
  for each statement execute function audit_refuse();

-- What a seal is made of: every column of every entry of the day, in order. Days are days of UTC.
create function audit_day_hash(sealed date, previous text) returns text language sql stable as $$
  select encode(sha256(convert_to(previous || coalesce(string_agg(
    encode(sha256(convert_to(jsonb_build_array(id, extract(epoch from at), account_id, actor_name, organization_id,
      action, subject_type, subject_id, changes, remote_address, request_id)::text, 'UTF8')), 'hex'),
    '' order by id), ''), 'UTF8')), 'hex')
  from audit_entry
  where at >= sealed::timestamp at time zone 'UTC' and at < (sealed + 1)::timestamp at time zone 'UTC'
$$;
