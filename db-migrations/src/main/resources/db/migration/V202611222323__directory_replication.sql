-- Who takes a service model over from others: a municipality, an organization, or both together, step by step.
create table replication (
  id uuid primary key,
  service_model_code text not null references service_model,
  municipality_id text references municipality,
  organization_id uuid references organization,
  version int not null,
  created_at timestamptz not null,
  constraint replication_somebody check (num_nonnulls(municipality_id, organization_id) > 0),
  constraint replication_once unique nulls not distinct (service_model_code, municipality_id, organization_id)
);
create index replication_municipality on replication (municipality_id);
create index replication_organization on replication (organization_id);

create table replication_step (
  replication_id uuid not null references replication on delete cascade,
  position int not null,
  stage text not null constraint replication_step_stage
    check (stage in ('INTERESTED', 'COMMITTED', 'PREPARING', 'RUNNING', 'STOPPED')),
  since_year int, since_month int, since_day int,
  note jsonb,
  primary key (replication_id, position)
);
