-- What came of an action item: notes with evidence, why it was dropped, the later meetings that it was carried to.
alter table action_item add column dropped_because text;
create index action_item_term on action_item ((coalesce(due_to, date 'infinity')), id);
create index action_item_due on action_item (due_to, id) where state in ('OPEN', 'IN_PROGRESS');

create table action_note (
  id uuid primary key,
  action_item_id uuid not null references action_item on delete cascade,
  text text not null,
  link text constraint action_note_link check (link ~ '^https?://'),
  state text constraint action_note_state check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  written_at timestamptz not null,
  written_by uuid not null,
  organization_id uuid references organization
);
create index action_note_item on action_note (action_item_id, id);
create index action_note_organization on action_note (organization_id);

-- Open when the next meeting of the series was logged: that meeting carries it on.
create table action_carried (
  action_item_id uuid not null references action_item on delete cascade,
  meeting_id uuid not null references meeting on delete cascade,
  primary key (action_item_id, meeting_id)
);
create index action_carried_meeting on action_carried (meeting_id);
