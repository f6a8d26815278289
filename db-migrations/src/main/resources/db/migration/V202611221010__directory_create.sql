-- A place where services are offered. A confidential one is known by its municipality only; its address is never
-- written anywhere.
create table location (
  id uuid primary key,
  organization_id uuid not null references organization,
  kind text not null constraint location_kind check (kind in ('PHYSICAL', 'MOBILE', 'VIRTUAL', 'CONFIDENTIAL')),
  name jsonb,
  municipality_id text references municipality,
  settlement text constraint location_settlement_length check (length(settlement) <= 200),
  address text constraint location_address_length check (length(address) <= 300),
  postal_code text constraint location_postal_code_length check (length(postal_code) <= 20),
  latitude double precision constraint location_latitude check (latitude between -90 and 90),
  longitude double precision constraint location_longitude check (longitude between -180 and 180),
  url text constraint location_url_scheme check (url ~* '^https?://'),
  transportation jsonb,
  accessibility jsonb,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint location_point check ((latitude is null) = (longitude is null)),
  constraint location_confidential check (kind <> 'CONFIDENTIAL'
    or (num_nonnulls(settlement, address, postal_code, latitude, url, transportation) = 0 and municipality_id is not null)),
  constraint location_in_a_municipality check (kind not in ('PHYSICAL', 'MOBILE') or municipality_id is not null)
);
create index location_organization on location (organization_id);
create index location_municipality on location (municipality_id);

create table service (
  id uuid primary key,
  slug text not null unique constraint service_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- who keeps this record; what it and others do for the service stands in service_organization
  organization_id uuid not null references organization,
  name jsonb not null,
  aliases jsonb not null default '[]',
  description jsonb,
  service_type_code text not null references service_type,
  service_model_code text references service_model,
  status text not null constraint service_status
    check (status in ('PLANNED', 'ACTIVE', 'TEMPORARILY_CLOSED', 'INACTIVE', 'CLOSED')),
  since_year int, since_month int, since_day int,
  until_year int, until_month int, until_day int,
  -- what it became, or what took its place
  succeeded_by uuid references service constraint service_not_own_successor check (succeeded_by <> id),
  target_groups text[] not null default '{}',
  -- languages spoken: ISO 639 codes
  languages text[] not null default '{}' constraint service_languages check (array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$'),
  tags text[] not null default '{}' constraint service_tags check (tags <@ array['GENDER', 'MIGRATION']),
  eligibility jsonb,
  min_age int constraint service_min_age check (min_age between 0 and 120),
  max_age int constraint service_max_age check (max_age between 0 and 120),
  cost text not null default 'NOT_STATED' constraint service_cost check (cost in ('FREE', 'PARTLY_PAID', 'PAID', 'NOT_STATED')),
  cost_note jsonb,
  application jsonb,
  required_documents jsonb,
  accreditation jsonb,
  -- legal basis: each part may be unknown
  legal_act jsonb,
  legal_number text,
  legal_year int constraint service_legal_year check (legal_year between 1900 and 2200),
  legal_issuer jsonb,
  project_id uuid references project,
  project_until_year int, project_until_month int, project_until_day int,
  places int constraint service_places check (places between 0 and 1000000),
  places_free int constraint service_places_free check (places_free between 0 and 1000000),
  waiting int constraint service_waiting check (waiting between 0 and 1000000),
  capacity_as_of date,
  website text constraint service_website_scheme check (website ~* '^https?://'),
  email text,
  phone text,
  -- the last time that a human said it is true, and how often that is asked for
  confirmed_at timestamptz,
  confirmed_by text,
  confirmation_days int not null default 180 constraint service_confirmation_days check (confirmation_days between 7 and 1100),
  fictitious boolean not null default false,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search_key text not null generated always as (fold_names(name, aliases)) stored,
  -- kept by a trigger: own names first, then the names of its type and of its organization
  search_words tsvector not null default '',
  constraint service_ages check (min_age <= max_age),
  constraint service_free_of_places check (places_free <= places)
);
create index service_search_key on service using gin (search_key gin_trgm_ops);
create index service_search_words on service using gin (search_words);
create index service_organization_id on service (organization_id);
create index service_type_code on service (service_type_code);
create index service_project on service (project_id);
create index service_successor on service (succeeded_by);
create index service_target_groups on service using gin (target_groups);
create index service_confirmed on service (confirmed_at);

create function service_words() returns trigger language plpgsql as $$
begin
  if exists (select from unnest(new.target_groups) g where not exists (select from target_group t where t.code = g)) then
    raise exception 'unknown target group' using errcode = 'foreign_key_violation', constraint = 'service_target_groups';
  end if;
  new.search_words :=
    setweight(to_tsvector('simple', replace(fold_names(new.name, new.aliases), '|', ' ')), 'A')
    || setweight((select t.search_words from service_type t where t.code = new.service_type_code), 'B')
    || setweight((select o.search_words from organization o where o.id = new.organization_id), 'C');
  return new;
end $$;
create trigger service_words before insert or update of name, aliases, service_type_code, organization_id, target_groups
  on service for each row execute function service_words();
create trigger service_words_known after insert or update of name, aliases on service
  for each row execute function search_word_remember();

create function organization_renamed() returns trigger language plpgsql as $$
begin
  update service set organization_id = organization_id where organization_id = new.id;
  return null;
end $$;
create trigger organization_renamed after update of name, aliases on organization
  for each row when (old.search_words is distinct from new.search_words) execute function organization_renamed();

create table service_organization (
  service_id uuid not null references service on delete cascade,
  organization_id uuid not null references organization,
  role text not null constraint service_organization_role
    check (role in ('PROVIDES', 'COMMISSIONS', 'FUNDS', 'ACCREDITS', 'COORDINATES')),
  primary key (service_id, organization_id, role)
);
create index service_organization_organization on service_organization (organization_id, role);

-- Where those it serves live; without a row they live where it is offered.
create table service_area (
  service_id uuid not null references service on delete cascade,
  municipality_id text references municipality,
  settlement text constraint service_area_settlement_length check (length(settlement) <= 200),
  region_id text references region,
  country_id text references country,
  constraint service_area_one check (num_nonnulls(municipality_id, region_id, country_id) = 1),
  constraint service_area_settlement check (settlement is null or municipality_id is not null),
  unique nulls not distinct (service_id, municipality_id, settlement, region_id, country_id)
);
create index service_area_municipality on service_area (municipality_id, service_id);
create index service_area_region on service_area (region_id, service_id);
create index service_area_country on service_area (country_id, service_id);

create table service_contact (
  service_id uuid not null references service on delete cascade,
  position int not null,
  job jsonb not null,
  person_id uuid references person,
  phone text,
  email text,
  published boolean not null default true,
  primary key (service_id, position)
);
create index service_contact_person on service_contact (person_id);

create table service_at_location (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  location_id uuid not null references location,
  position int not null,
  note jsonb,
  unique (service_id, location_id)
);
create index service_at_location_location on service_at_location (location_id);

-- When it is open there; the recurrence is that of iCalendar (RFC 5545), as HSDS takes it. A mobile service stops at
-- places of its own. 23:59 stands for the end of the day; a night is two rows.
create table schedule (
  service_at_location_id uuid not null references service_at_location on delete cascade,
  position int not null,
  freq text not null constraint schedule_freq check (freq in ('WEEKLY', 'MONTHLY')),
  every int not null default 1 constraint schedule_every check (every between 1 and 52),
  -- MO to SU of every nth week; of a month with a number before them: 1TU the first, -1FR the last
  byday text[] not null constraint schedule_byday check (array_to_string(byday, ',') ~ '^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$'),
  opens_at time not null,
  closes_at time not null,
  valid_from date,
  valid_to date,
  stop_settlement text constraint schedule_stop_length check (length(stop_settlement) <= 200),
  stop_municipality_id text references municipality,
  appointment boolean not null default false,
  note jsonb,
  primary key (service_at_location_id, position),
  constraint schedule_ends_after_it_starts check (closes_at > opens_at),
  constraint schedule_valid check (valid_from <= valid_to),
  constraint schedule_every_needs_a_start check (freq = 'MONTHLY' or every = 1 or valid_from is not null)
);

-- Days that are otherwise: closed, or open at other hours.
create table schedule_exception (
  service_at_location_id uuid not null references service_at_location on delete cascade,
  day date not null,
  opens_at time,
  closes_at time,
  note jsonb,
  primary key (service_at_location_id, day),
  constraint schedule_exception_hours check ((opens_at is null) = (closes_at is null)),
  constraint schedule_exception_ends check (closes_at > opens_at)
);

-- Whether a row of a schedule is open on a day at an hour; org.mreza.domain.directory.Schedule says the same in Java.
create function schedule_runs(freq text, every int, byday text[], valid_from date, valid_to date, day date)
returns boolean language sql immutable parallel safe as $$
  select (valid_from is null or day >= valid_from) and (valid_to is null or day <= valid_to)
    and case freq
      when 'WEEKLY' then
        (array['MO','TU','WE','TH','FR','SA','SU'])[extract(isodow from day)::int] = any (byday)
        and (every = 1
          or ((day - (extract(isodow from day)::int - 1)) - (valid_from - (extract(isodow from valid_from)::int - 1))) / 7 % every = 0)
      else exists (
        select from unnest(byday) d
        where right(d, 2) = (array['MO','TU','WE','TH','FR','SA','SU'])[extract(isodow from day)::int]
          and case when left(d, -2) = '' then true
            when left(d, -2) = '-1' then extract(month from day + 7) <> extract(month from day)
            else left(d, -2)::int = (extract(day from day)::int + 6) / 7 end)
    end
$$;
