-- The last day on which a record needs no confirmation: counted from when it was confirmed, else from when it was made.
alter table service
  add column due_on date not null generated always as ((coalesce(confirmed_at, created_at) at time zone 'Europe/Skopje')::date + confirmation_days) stored;
alter table organization
  add column due_on date not null generated always as ((coalesce(confirmed_at, created_at) at time zone 'Europe/Skopje')::date + confirmation_days) stored,
  add column lapses_on date generated always as ((confirmed_at at time zone 'Europe/Skopje')::date + confirmation_days) stored;
comment on column organization.lapses_on is 'the last day on which its confirmation is good; null when nobody ever confirmed it';
create index service_due on service (due_on, id);
create index organization_due on organization (due_on, id);

-- That the contact of an organization was asked about a record: once before it lapses and once when it has. The link in
-- the letter is good for this record only; the token itself is nowhere but in the letter.
create table confirmation_ask (
  id uuid primary key,
  organization_id uuid references organization on delete cascade,
  service_id uuid references service on delete cascade,
  due_on date not null,
  stage text not null constraint confirmation_ask_stage check (stage in ('AHEAD', 'LAPSED')),
  token_hash text not null constraint confirmation_ask_token unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  constraint confirmation_ask_one check (num_nonnulls(organization_id, service_id) = 1),
  constraint confirmation_ask_once unique nulls not distinct (service_id, organization_id, due_on, stage)
);
create index confirmation_ask_organization on confirmation_ask (organization_id);
