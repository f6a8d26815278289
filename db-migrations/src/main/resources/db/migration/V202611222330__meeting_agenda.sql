-- A meeting has an agenda also when it was not planned here: what it had is written after it was held.
create table agenda (
  meeting_id uuid primary key references meeting on delete cascade deferrable initially deferred,
  version int not null
);
insert into agenda (meeting_id, version) select meeting_id, 0 from meeting_plan;

alter table agenda_item drop constraint agenda_item_meeting_id_fkey;
alter table agenda_item add constraint agenda_item_meeting_id_fkey foreign key (meeting_id) references agenda on delete cascade;
