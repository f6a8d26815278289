-- An action item that waits for another one of the same meeting.
alter table action_item
  add column depends_on uuid references action_item on delete set null deferrable initially deferred,
  add constraint action_item_not_after_itself check (depends_on <> id);
create index action_item_depends_on on action_item (depends_on);
