-- Countries, the regions inside them and the units of local self-government.
-- Ids are our own readable codes and double as slugs; official codes are kept beside them because offices renumber.
-- name:    {"source":"mk","mk":"...","sr-Cyrl":"...","bs":"...","sq":"...","en":"..."}; source is the language its owner writes it in.
-- aliases: [{"text":"...","language":"en","script":"Latn","source":"gazetteer"}]; spellings that no letter rule yields.

create table country (
  id        text    primary key,
  iso_code  char(2) not null,
  name      jsonb   not null,
  covered   boolean not null,
  position  int     not null,
  constraint country_id_is_lower_case check (id ~ '^[a-z]{2}$'),
  constraint country_iso_code_unique  unique (iso_code),
  constraint country_name_has_source  check (coalesce(name ->> (name ->> 'source'), '') <> '')
);
comment on column country.iso_code is 'ISO 3166-1 alpha-2; XK is a user-assigned code';
comment on column country.covered is 'its municipalities are listed here';

create table region (
  id             text primary key,
  country_id     text not null references country,
  kind           text not null,
  official_code  text,
  name           jsonb not null,
  aliases        jsonb not null default '[]',
  parent_id      text references region,
  position       int  not null,
  search_key     text     generated always as (fold_names(name, aliases)) stored,
  search_words   tsvector generated always as (to_tsvector('simple', replace(fold_names(name, aliases), '|', ' '))) stored,
  constraint region_id_is_slug       check (id ~ '^[a-z]{2}(-[a-z0-9]+)+$'),
  constraint region_kind_known       check (kind in ('planning_region', 'district', 'canton', 'entity', 'county', 'statistical_region', 'association')),
  constraint region_name_has_source  check (coalesce(name ->> (name ->> 'source'), '') <> ''),
  constraint region_aliases_are_list check (jsonb_typeof(aliases) = 'array'),
  constraint region_not_own_parent   check (parent_id <> id)
);
create index region_country_id_idx   on region (country_id);
create index region_parent_id_idx    on region (parent_id);
create index region_search_key_idx   on region using gin (search_key gin_trgm_ops);
create index region_search_words_idx on region using gin (search_words);

create table municipality (
  id               text primary key,
  country_id       text not null references country,
  kind             text not null,
  official_code    text,
  name             jsonb not null,
  aliases          jsonb not null default '[]',
  part_of_id       text references municipality,
  population       int,
  population_year  smallint,
  population_note  text,
  latitude         numeric(8,5),
  longitude        numeric(8,5),
  search_key       text     generated always as (fold_names(name, aliases)) stored,
  search_words     tsvector generated always as (to_tsvector('simple', replace(fold_names(name, aliases), '|', ' '))) stored,
  constraint municipality_id_is_slug             check (id ~ '^[a-z]{2}(-[a-z0-9]+)+$'),
  constraint municipality_kind_known             check (kind in ('municipality', 'city', 'city_municipality', 'capital_city', 'old_royal_capital', 'district')),
  constraint municipality_name_has_source        check (coalesce(name ->> (name ->> 'source'), '') <> ''),
  constraint municipality_aliases_are_list       check (jsonb_typeof(aliases) = 'array'),
  constraint municipality_not_part_of_itself     check (part_of_id <> id),
  constraint municipality_population_not_negative check (population >= 0),
  constraint municipality_population_is_dated    check ((population is null) = (population_year is null)),
  constraint municipality_point_is_whole         check ((latitude is null) = (longitude is null)),
  constraint municipality_point_on_earth         check (latitude between -90 and 90 and longitude between -180 and 180)
);
create index municipality_country_id_idx   on municipality (country_id);
create index municipality_part_of_id_idx   on municipality (part_of_id);
create index municipality_search_key_idx   on municipality using gin (search_key gin_trgm_ops);
create index municipality_search_words_idx on municipality using gin (search_words);
comment on column municipality.population_note is 'census | estimate | census-before-split (counted in the boundaries before a unit was carved out)';
comment on column municipality.part_of_id is 'the city that a city municipality belongs to; its people are counted in the city as well';

create table municipality_region (
  municipality_id  text not null references municipality,
  region_id        text not null references region,
  primary key (municipality_id, region_id)
);
create index municipality_region_region_id_idx on municipality_region (region_id);

create table country_outline (
  country_id  text not null references country,
  ring        int  not null,
  points      text not null,
  primary key (country_id, ring)
);
comment on column country_outline.points is 'closed ring as "lon,lat lon,lat ..." in degrees; neighbours share their border points exactly';
