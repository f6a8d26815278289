-- Advice of those who met, and to whom it is addressed.
create table meeting_recommendation (
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  text text not null,
  addressee text,
  primary key (meeting_id, position)
);
