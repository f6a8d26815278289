-- Files on their way in: whose lists they are, what was said of their columns, what each row would do.
create table import_source (
  id uuid primary key,
  name text not null constraint import_source_name_length check (length(name) between 1 and 200),
  key text not null generated always as (fold_key(name)) stored unique,
  created_at timestamptz not null
);

-- What a heading meant the last time; a dash for a column that is not read.
create table import_mapping (
  source_id uuid not null references import_source on delete cascade,
  record text not null constraint import_mapping_record check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'CONTACT')),
  heading text not null,
  field text not null,
  primary key (source_id, record, heading)
);

-- Which record of ours a record of a source is, what the source said of it last, and which of that was written here.
create table import_identity (
  source_id uuid not null references import_source on delete cascade,
  record text not null constraint import_identity_record check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'CONTACT')),
  record_id uuid not null,
  external_id text constraint import_identity_external_id check (length(external_id) between 1 and 300),
  told jsonb not null default '{}',
  wrote text[] not null default '{}',
  at timestamptz not null,
  primary key (source_id, record, record_id),
  unique (source_id, record, external_id)
);
create index import_identity_record on import_identity (record_id);

-- Numbers that registers give to organizations.
create table organization_identifier (
  organization_id uuid not null references organization on delete cascade,
  scheme text not null default 'REGISTRATION' constraint organization_identifier_scheme check (scheme in ('REGISTRATION')),
  identifier text not null constraint organization_identifier_length check (length(identifier) between 1 and 300),
  primary key (organization_id, scheme)
);
create index organization_identifier_identifier on organization_identifier (identifier);

create table import (
  id uuid primary key,
  source_id uuid not null references import_source,
  file_name text not null constraint import_file_name_length check (length(file_name) between 1 and 300),
  size bigint not null,
  format text not null constraint import_format check (format in ('CSV', 'XLSX', 'HSDS_PACKAGE', 'HSDS_JSON')),
  encoding text,
  separator text,
  language text not null,
  state text not null constraint import_state check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'LANDING', 'LANDED')),
  trouble text,
  trouble_arguments text[] not null default '{}',
  done bigint not null default 0,
  total bigint not null default 0,
  -- in whose hands it is, and until when that is believed
  lease uuid,
  leased_until timestamptz,
  created int not null default 0,
  changed int not null default 0,
  proposed int not null default 0,
  same int not null default 0,
  rejected int not null default 0,
  account_id uuid not null,
  account_name text not null,
  created_at timestamptz not null,
  moved_at timestamptz not null,
  landed_at timestamptz
);
create index import_account on import (account_id, created_at);
create index import_at_work on import (moved_at) where state in ('CHECKING', 'LANDING');

create table import_part (
  import_id uuid not null references import on delete cascade,
  number int not null,
  name text not null,
  record text constraint import_part_record check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'CONTACT')),
  headings text[] not null,
  columns text[] not null,
  samples jsonb not null,
  primary key (import_id, number)
);

-- The file itself, in pieces, so that none of it has to be in memory whole.
create table import_file (
  import_id uuid not null references import on delete cascade,
  position int not null,
  content bytea not null,
  primary key (import_id, position)
);

create table import_row (
  import_id uuid not null references import on delete cascade,
  part int not null,
  line int not null,
  record text not null,
  outcome text not null constraint import_row_outcome check (outcome in ('NEW', 'CHANGED', 'SAME', 'REJECTED')),
  -- the record that it is about, and as it was when it was compared
  record_id uuid not null,
  version int,
  slug text,
  external_id text,
  facts jsonb not null,
  -- {"field": {"from": .., "to": .., "proposed": true}}
  changes jsonb not null default '{}',
  problems jsonb not null default '[]',
  cells jsonb not null,
  primary key (import_id, part, line)
);
create index import_row_outcome on import_row (import_id, outcome, part, line);

-- Parents may come after their children in a file, and areas before the organization whose reach they are.
alter table organization alter constraint organization_parent_id_fkey deferrable initially immediate;
alter table organization_area alter constraint organization_area_organization_id_fkey deferrable initially immediate;
alter table service_area alter constraint service_area_service_id_fkey deferrable initially immediate;
alter table service_organization alter constraint service_organization_service_id_fkey deferrable initially immediate;
