-- What services are called: a short list of types with the names of each country's law, whom they serve, and the
-- ways of working that can be copied. Sources stand in docs/data-sources.md.
create table service_type (
  code text primary key constraint service_type_code_form check (code ~ '^[A-Z]{2,20}$'),
  parent_code text references service_type,
  name jsonb not null,
  aliases jsonb not null default '[]',
  position int not null,
  search_key text not null generated always as (fold_names(name, aliases)) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(name, aliases), '|', ' '))) stored
);
create index service_type_search_key on service_type using gin (search_key gin_trgm_ops);

-- A kind of service as a law of social protection names it. Jurisdictions are countries and, in Bosnia and
-- Herzegovina, the entities: MK, RS, BA-SRP, AL and so on.
create table national_service (
  jurisdiction text not null constraint national_service_jurisdiction check (jurisdiction ~ '^[A-Z]{2}(-[A-Z]{3})?$'),
  code text not null,
  parent_code text,
  term jsonb not null,
  law text not null,
  primary key (jurisdiction, code),
  foreign key (jurisdiction, parent_code) references national_service
);

create table service_type_law (
  service_type_code text not null references service_type,
  jurisdiction text not null,
  national_code text not null,
  primary key (service_type_code, jurisdiction, national_code),
  foreign key (jurisdiction, national_code) references national_service
);

create table target_group (
  code text primary key constraint target_group_code_form check (code ~ '^[A-Z]{2,20}$'),
  name jsonb not null,
  position int not null
);

create table service_model (
  code text primary key constraint service_model_code_form check (code ~ '^[A-Z_]{2,40}$'),
  slug text not null unique,
  name jsonb not null,
  description jsonb not null,
  position int not null
);

-- Days on which offices are closed by law.
create table holiday (
  country_id text not null references country,
  day date not null,
  name jsonb not null,
  primary key (country_id, day)
);

-- The words of types are there to be found near a mistyped one.
create trigger service_type_words after insert or update of name, aliases on service_type
  for each row execute function search_word_remember();
