-- References to what is created in the same breath are checked at its end (deferrable).
create table project (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  aliases jsonb not null default '[]',
  version int not null,
  created_at timestamptz not null,
  search_key text not null generated always as (fold_names(name, aliases)) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(name, aliases), '|', ' '))) stored
);
create index project_search_key on project using gin (search_key gin_trgm_ops);
create index project_search_words on project using gin (search_words);
create trigger project_words after insert or update of name, aliases on project
  for each row execute function search_word_remember();

create table meeting_series (
  id uuid primary key,
  slug text not null unique,
  title jsonb not null,
  version int not null,
  created_at timestamptz not null,
  search_key text not null generated always as (fold_names(title, '[]')) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(title, '[]'), '|', ' '))) stored
);
create index meeting_series_search_key on meeting_series using gin (search_key gin_trgm_ops);
create index meeting_series_search_words on meeting_series using gin (search_words);
create trigger meeting_series_words after insert or update of title on meeting_series
  for each row execute function search_word_remember();

create table meeting (
  id uuid primary key,
  state text not null constraint meeting_state check (state in ('DRAFT', 'LOGGED')),
  kind text not null constraint meeting_kind check (kind in ('NETWORKING', 'CONFERENCE', 'WORKSHOP', 'WEBINAR',
    'FORUM_SESSION', 'COORDINATION', 'STUDY_VISIT')),
  title jsonb not null,
  held_year smallint, held_month smallint, held_day smallint,
  held_end_year smallint, held_end_month smallint, held_end_day smallint,
  held_as_written text, held_conflict text,
  held_from date generated always as (partial_date_from(held_year, held_month, held_day)) stored,
  held_to date generated always as (partial_date_to(held_year, held_month, held_day, held_end_year, held_end_month, held_end_day)) stored,
  mode text constraint meeting_mode check (mode in ('IN_PERSON', 'ONLINE', 'BOTH')),
  municipality_id text references municipality,
  venue text,
  series_id uuid references meeting_series deferrable initially deferred,
  ordinal int constraint meeting_ordinal check (ordinal between 1 and 9999),
  owner_id uuid not null references organization,
  source_publisher text, source_url text, source_language text, source_author text,
  source_reuse text constraint meeting_source_reuse check (source_reuse in ('ALLOWED', 'WITH_ATTRIBUTION', 'NOT_ALLOWED', 'NOT_KNOWN')),
  what_version int not null, who_version int not null, said_version int not null, agreed_version int not null, papers_version int not null,
  version int not null,
  created_at timestamptz not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  search_key text not null generated always as (fold_names(title, '[]')) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(title, '[]'), '|', ' '))) stored
);
create index meeting_list on meeting (held_from desc nulls last, id desc);
-- The list from the newest and from the oldest; those without a date come last in either.
create index meeting_newest on meeting ((coalesce(held_from, date '-infinity')) desc, id desc);
create index meeting_oldest on meeting ((coalesce(held_from, date 'infinity')), id);
create index meeting_lately on meeting (updated_at desc, id desc) where state = 'LOGGED';
create index meeting_held_in on meeting (municipality_id, held_from);
create index meeting_series_ordinal on meeting (series_id, ordinal);
create index meeting_owner on meeting (owner_id, state);
create index meeting_search_key on meeting using gin (search_key gin_trgm_ops);
create index meeting_search_words on meeting using gin (search_words);
create trigger meeting_words after insert or update of title on meeting
  for each row execute function search_word_remember();

-- Who held it: organizer, host, who carried it out, who made the taking part possible.
create table meeting_organization (
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  organization_id uuid not null references organization,
  role text not null constraint meeting_organization_role check (role in ('HOST', 'ORGANIZER', 'IMPLEMENTER', 'ENABLER')),
  primary key (meeting_id, position),
  unique (meeting_id, organization_id, role)
);
create index meeting_organization_organization on meeting_organization (organization_id, meeting_id);

create table meeting_project (
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  project_id uuid not null references project deferrable initially deferred,
  relation text not null constraint meeting_project_relation check (relation in ('HELD_UNDER', 'PRESENTED')),
  primary key (meeting_id, position),
  unique (meeting_id, project_id)
);
create index meeting_project_project on meeting_project (project_id, meeting_id);

-- Attendance at four grains: a named person, an organization, "institutions of a municipality", a group without names.
create table participation (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  grain text not null constraint participation_grain check (grain in ('PERSON', 'ORGANIZATION', 'MUNICIPALITY', 'GROUP')),
  person_id uuid references person deferrable initially deferred,
  organization_id uuid references organization,
  municipality_id text references municipality,
  description text,
  role text not null constraint participation_role check (role in ('PARTICIPANT', 'HOST', 'CHAIR', 'SPEAKER', 'MINUTE_TAKER')),
  people_number int constraint participation_people check (people_number between 0 and 100000),
  people_qualifier text not null constraint participation_people_qualifier check (people_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'NOT_STATED')),
  municipalities_number int constraint participation_municipalities check (municipalities_number between 0 and 1000),
  municipalities_qualifier text not null constraint participation_municipalities_qualifier check (municipalities_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'NOT_STATED')),
  constraint participation_names_its_grain check (
    case grain when 'PERSON' then person_id is not null
               when 'ORGANIZATION' then organization_id is not null
               when 'MUNICIPALITY' then municipality_id is not null
               else description is not null end)
);
create index participation_meeting on participation (meeting_id, position);
create index participation_organization on participation (organization_id, meeting_id);
create index participation_municipality on participation (municipality_id, meeting_id);
create index participation_person on participation (person_id, meeting_id);

-- What each institution presented; without a name the function alone stands ("Project coordinator").
create table statement (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  organization_id uuid references organization,
  municipality_id text references municipality,
  speaker text,
  text text not null
);
create index statement_meeting on statement (meeting_id, position);
create index statement_organization on statement (organization_id);

-- An obstacle; raised at many meetings it stays one challenge with many mentions.
create table challenge (
  id uuid primary key,
  text jsonb not null,
  version int not null,
  created_at timestamptz not null,
  search_key text not null generated always as (fold_names(text, '[]')) stored,
  search_words tsvector not null generated always as (to_tsvector('simple', replace(fold_names(text, '[]'), '|', ' '))) stored
);
create index challenge_search_key on challenge using gin (search_key gin_trgm_ops);
create index challenge_search_words on challenge using gin (search_words);

create table challenge_mention (
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  challenge_id uuid not null references challenge deferrable initially deferred,
  primary key (meeting_id, position),
  unique (meeting_id, challenge_id)
);
create index challenge_mention_challenge on challenge_mention (challenge_id);

create table conclusion (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  text text not null,
  kind text not null constraint conclusion_kind check (kind in ('CONSENSUS', 'MAJORITY', 'NOTED')),
  level text not null constraint conclusion_level check (level in ('LOCAL', 'LOCAL_THEN_REGIONAL', 'REGIONAL', 'NATIONAL', 'LOCAL_AND_NATIONAL')),
  theme text
);
create index conclusion_meeting on conclusion (meeting_id, position);

create table conclusion_element (
  conclusion_id uuid not null references conclusion on delete cascade,
  position int not null,
  text text not null,
  primary key (conclusion_id, position)
);

create table action_item (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade deferrable initially deferred,
  conclusion_id uuid references conclusion on delete set null deferrable initially deferred,
  element int,
  position int not null,
  what text not null,
  organization_id uuid references organization,
  responsible text,
  due_year smallint, due_month smallint, due_day smallint,
  due_end_year smallint, due_end_month smallint, due_end_day smallint,
  due_as_written text, due_conflict text,
  due_to date generated always as (partial_date_to(due_year, due_month, due_day, due_end_year, due_end_month, due_end_day)) stored,
  state text not null constraint action_item_state check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  closed_at timestamptz,
  closed_by uuid,
  version int not null
);
create index action_item_meeting on action_item (meeting_id, position);
create index action_item_organization on action_item (organization_id, state, due_to);

-- Organizations that took part: those in the attendance, and the hosts. One may stand here more than once.
create view meeting_participant as
  select meeting_id, organization_id from participation where organization_id is not null
  union all
  select meeting_id, organization_id from meeting_organization where role = 'HOST';

-- Whether an organization of this kind stands for the municipality of its seat. Ministries, associations of local
-- authorities, coalitions, donors and international organizations act for more than the town they happen to sit in.
create function stands_for_seat(kind text) returns boolean language sql immutable parallel safe as $$
  select kind in ('CIVIL_SOCIETY', 'MUNICIPALITY_ADMINISTRATION', 'CENTRE_FOR_SOCIAL_WORK', 'PUBLIC_INSTITUTION') $$;

-- Which municipalities were present: the attendance names them or their institutions, or an organization that stands
-- for the municipality of its seat took part. What "present" means is said here and nowhere else.
create view meeting_presence as
  select meeting_id, municipality_id from participation where municipality_id is not null
  union all
  select t.meeting_id, o.seat_municipality_id from meeting_participant t join organization o on o.id = t.organization_id
  where o.seat_municipality_id is not null and stands_for_seat(o.kind);

-- Meetings of a municipality: held there, or it was present.
create view meeting_municipality as
  select id as meeting_id, municipality_id from meeting where municipality_id is not null
  union all
  select meeting_id, municipality_id from meeting_presence;

-- Meetings of a country: of one of its municipalities, or any organization of the country took part.
create view meeting_country as
  select x.meeting_id, m.country_id from meeting_municipality x join municipality m on m.id = x.municipality_id
  union all
  select t.meeting_id, o.country_id from meeting_participant t join organization o on o.id = t.organization_id
  where o.country_id is not null;
