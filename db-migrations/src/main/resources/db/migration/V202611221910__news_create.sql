-- News of a meeting for everybody. What it may show of the meeting is named here; nothing else is ever shown.
create table news (
  meeting_id uuid primary key references meeting on delete cascade,
  slug text not null unique constraint news_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  summary jsonb not null,
  published_at timestamptz,
  updated_at timestamptz not null,
  version int not null
);
create index news_published on news (published_at desc, meeting_id desc) where published_at is not null;

create table news_photograph (
  meeting_id uuid not null references news on delete cascade,
  paper_id uuid not null references paper on delete cascade,
  primary key (meeting_id, paper_id)
);
create index news_photograph_paper on news_photograph (paper_id);

create table news_conclusion (
  meeting_id uuid not null references news on delete cascade,
  conclusion_id uuid not null references conclusion on delete cascade,
  primary key (meeting_id, conclusion_id)
);
create index news_conclusion_conclusion on news_conclusion (conclusion_id);

create table news_action_item (
  meeting_id uuid not null references news on delete cascade,
  action_item_id uuid not null references action_item on delete cascade,
  primary key (meeting_id, action_item_id)
);
create index news_action_item_action_item on news_action_item (action_item_id);

-- Persons who agreed to be named.
create table news_person (
  meeting_id uuid not null references news on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (meeting_id, person_id)
);
create index news_person_person on news_person (person_id);
