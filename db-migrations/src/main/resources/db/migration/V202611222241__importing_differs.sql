-- Rows that say otherwise than what is here, where it stays as it is, are counted apart from those that say the same.
alter table import add differing int not null default 0;
alter table import_row drop constraint import_row_outcome;
alter table import_row add constraint import_row_outcome
  check (outcome in ('NEW', 'CHANGED', 'DIFFERS', 'SAME', 'REJECTED'));
