-- Organizations are confirmed as services are, show themselves to the public when they say so, and keep single
-- contacts to the network.
alter table organization
  add column confirmed_at timestamptz,
  add column confirmed_by text,
  add column confirmation_days int not null default 365 constraint organization_confirmation_days check (confirmation_days between 7 and 1100),
  add column published boolean not null default false,
  add column fictitious boolean not null default false;
create index organization_confirmed on organization (confirmed_at);
alter table contact add column published boolean not null default true;
