-- Meetings that are still to be held: when exactly, how to take part, what is on the agenda.
alter table meeting drop constraint meeting_state;
alter table meeting add constraint meeting_state check (state in ('DRAFT', 'PLANNED', 'CANCELLED', 'LOGGED'));

create table meeting_plan (
  meeting_id uuid primary key references meeting on delete cascade deferrable initially deferred,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null,
  link text constraint meeting_plan_link check (link ~ '^https?://'),
  capacity int constraint meeting_plan_capacity check (capacity between 1 and 100000),
  interpretation text,
  announced boolean not null,
  cancelled_because text,
  sequence int not null,
  version int not null,
  constraint meeting_plan_ends_after_start check (ends_at > starts_at)
);
comment on column meeting_plan.sequence is 'how often what stands in calendars was changed: SEQUENCE of RFC 5545';
comment on column meeting_plan.announced is 'whether everybody may read of it in the public calendar';
create index meeting_plan_coming on meeting_plan (starts_at, meeting_id);

create table meeting_plan_language (
  meeting_id uuid not null references meeting_plan on delete cascade,
  language text not null,
  primary key (meeting_id, language)
);

create table agenda_item (
  meeting_id uuid not null references meeting_plan on delete cascade,
  position int not null,
  title text not null,
  minutes int not null constraint agenda_item_minutes check (minutes between 1 and 1440),
  kind text not null constraint agenda_item_kind check (kind in ('PRESENTATION', 'DISCUSSION', 'DECISION', 'REVIEW_OF_CONCLUSIONS')),
  organization_id uuid references organization,
  presenter text,
  primary key (meeting_id, position)
);
create index agenda_item_organization on agenda_item (organization_id);

-- How a series goes on: how often, where, for which project, who is host in turn.
create table series_plan (
  series_id uuid primary key references meeting_series on delete cascade,
  cadence text constraint series_plan_cadence check (cadence in ('MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'TWICE_A_YEAR', 'YEARLY')),
  region_id text references region,
  project_id uuid references project,
  version int not null
);
create table series_host (
  series_id uuid not null references series_plan on delete cascade,
  position int not null,
  organization_id uuid not null references organization,
  primary key (series_id, position)
);
create index series_host_organization on series_host (organization_id);
