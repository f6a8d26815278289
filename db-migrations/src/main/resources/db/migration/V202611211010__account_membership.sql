create table membership (
  account_id uuid not null references account on delete cascade,
  organization_id uuid not null references organization on delete cascade,
  role text not null constraint membership_role check (role in ('MEMBER', 'EDITOR', 'MANAGER')),
  since timestamptz not null,
  primary key (account_id, organization_id)
);
create index membership_organization on membership (organization_id);
