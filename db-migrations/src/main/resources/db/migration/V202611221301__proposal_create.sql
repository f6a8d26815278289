-- Other values that somebody, or a file, proposes for fields of one record; its editors accept or reject each.
create table change_proposal (
  id uuid primary key,
  organization_id uuid references organization on delete cascade,
  service_id uuid references service on delete cascade,
  source text not null constraint change_proposal_source check (source in ('PROPOSAL', 'IMPORT')),
  proposer text,
  -- where the outcome is told; empty as soon as that is posted
  email text,
  language text not null,
  message text,
  created_at timestamptz not null,
  closed_at timestamptz,
  version int not null,
  constraint change_proposal_one check (num_nonnulls(organization_id, service_id) = 1),
  constraint change_proposal_closed check (closed_at is null or email is null)
);
create index change_proposal_organization on change_proposal (organization_id);
create index change_proposal_service on change_proposal (service_id);
create index change_proposal_open on change_proposal (id) where closed_at is null;

create table change_proposal_item (
  proposal_id uuid not null references change_proposal on delete cascade,
  position int not null,
  field text not null constraint change_proposal_item_field_length check (length(field) <= 100),
  ours text not null,
  theirs text not null,
  decision text not null constraint change_proposal_item_decision check (decision in ('WAITING', 'ACCEPTED', 'REJECTED')),
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (proposal_id, position),
  constraint change_proposal_item_decided check ((decision = 'WAITING') = (decided_at is null))
);
