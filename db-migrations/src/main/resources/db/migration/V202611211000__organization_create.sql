create table organization (
  id uuid primary key,
  slug text not null unique constraint organization_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name jsonb not null,
  aliases jsonb not null default '[]',
  kind text not null constraint organization_kind check (kind in ('CIVIL_SOCIETY', 'MUNICIPALITY_ADMINISTRATION',
    'CENTRE_FOR_SOCIAL_WORK', 'PUBLIC_INSTITUTION', 'MINISTRY', 'LOCAL_AUTHORITIES_ASSOCIATION', 'DONOR',
    'INTERNATIONAL', 'COALITION')),
  state text not null constraint organization_state check (state in ('ACTIVE', 'CLOSED')),
  seat_municipality_id text references municipality,
  country_id text references country,
  parent_id uuid references organization constraint organization_not_own_parent check (parent_id <> id),
  description jsonb,
  website text constraint organization_website_scheme check (website ~* '^https?://'),
  email text,
  phone text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search_key text not null generated always as (fold_names(name, aliases)) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(name, aliases), '|', ' '))) stored
);
create index organization_search_key on organization using gin (search_key gin_trgm_ops);
create index organization_search_words on organization using gin (search_words);
create index organization_seat on organization (seat_municipality_id);
create index organization_country on organization (country_id);
create index organization_parent on organization (parent_id);
create trigger organization_words after insert or update of name, aliases on organization
  for each row execute function search_word_remember();

-- Where it works: municipalities, regions, countries.
create table organization_area (
  organization_id uuid not null references organization on delete cascade,
  municipality_id text references municipality,
  region_id text references region,
  country_id text references country,
  constraint organization_area_one check (num_nonnulls(municipality_id, region_id, country_id) = 1),
  unique nulls not distinct (organization_id, municipality_id, region_id, country_id)
);
create index organization_area_municipality on organization_area (municipality_id, organization_id);
create index organization_area_region on organization_area (region_id, organization_id);
create index organization_area_country on organization_area (country_id, organization_id);

-- A person known to the network by name; what they are stands in their seats.
create table person (
  id uuid primary key,
  name text not null constraint person_name_length check (length(name) between 1 and 200),
  version int not null,
  created_at timestamptz not null,
  search_key text not null generated always as (fold_key(name)) stored
);
create index person_search_key on person using gin (search_key gin_trgm_ops);

-- A seat: a function in an organization, held by a person or by nobody named.
create table contact (
  organization_id uuid not null references organization on delete cascade,
  position int not null,
  job jsonb not null,
  person_id uuid references person,
  phone text,
  email text,
  primary key (organization_id, position)
);
create index contact_person on contact (person_id);

-- Member of a coalition, network or association, with the years as far as they are known.
create table organization_membership (
  member_id uuid not null references organization on delete cascade,
  group_id uuid not null references organization on delete cascade,
  since_year int, since_month int, since_day int,
  until_year int, until_month int, until_day int,
  primary key (member_id, group_id),
  constraint organization_membership_not_self check (member_id <> group_id)
);
create index organization_membership_group on organization_membership (group_id);

create table organization_logo (
  organization_id uuid primary key references organization on delete cascade,
  content bytea not null constraint organization_logo_size check (octet_length(content) <= 1000000),
  updated_at timestamptz not null
);

-- Somebody outside asks to join; a coordinator of the territory decides.
create table join_request (
  id uuid primary key,
  organization_name text not null constraint join_request_name_length check (length(organization_name) <= 300),
  kind text not null,
  municipality_id text references municipality,
  country_id text references country,
  person_name text not null,
  email text not null,
  message text,
  language text not null,
  state text not null constraint join_request_state check (state in ('WAITING', 'APPROVED', 'DECLINED')),
  organization_id uuid references organization,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  created_at timestamptz not null,
  version int not null,
  constraint join_request_place check (num_nonnulls(municipality_id, country_id) >= 1),
  constraint join_request_decided check ((state = 'WAITING') = (decided_at is null))
);
create index join_request_waiting on join_request (created_at) where state = 'WAITING';
