-- What has to be done before an action item can be.
create table action_dependency (
  action_item_id uuid not null references action_item on delete cascade,
  depends_on_id uuid not null references action_item on delete cascade,
  primary key (action_item_id, depends_on_id),
  constraint action_dependency_not_itself check (action_item_id <> depends_on_id)
);
create index action_dependency_other on action_dependency (depends_on_id);
create index action_item_done on action_item (closed_at) where state = 'DONE';

-- Who gets the weekly letter about the action items of an organization: those who write for it here; where there is
-- nobody, the address that the organization gives.
create view digest_recipient as
  select m.organization_id, a.email, a.language from membership m join account a on a.id = m.account_id
  join organization o on o.id = m.organization_id
  where m.role in ('MANAGER', 'EDITOR') and a.state = 'ACTIVE' and o.state = 'ACTIVE'
  union
  select o.id, lower(x.email), null from organization o cross join lateral (select coalesce(o.email,
    (select c.email from contact c where c.organization_id = o.id and c.email is not null order by c.position limit 1)) as email) x
  where o.state = 'ACTIVE' and x.email is not null
    and not exists (select from membership m join account a on a.id = m.account_id
      where m.organization_id = o.id and m.role in ('MANAGER', 'EDITOR') and a.state = 'ACTIVE');

-- Who does not want it, by the hash of the address.
create table digest_refusal (email_hash text primary key, refused_at timestamptz not null);

-- That it was written; once a week, whichever node does it.
create table digest_letter (
  week date not null,
  email_hash text not null,
  written_at timestamptz not null,
  primary key (week, email_hash)
);

-- The links in the letters: to one action item each, and one that ends the letters. Only the hash of a token is kept.
create table digest_link (
  id uuid primary key,
  token_hash text not null constraint digest_link_token unique,
  action_item_id uuid references action_item on delete cascade,
  email_hash text not null,
  expires_at timestamptz not null
);
create index digest_link_action_item on digest_link (action_item_id);
create index digest_link_expires on digest_link (expires_at);
