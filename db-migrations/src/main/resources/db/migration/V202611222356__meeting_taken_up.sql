-- An action item is taken up also by a later meeting that is not of its series: somebody says so.
alter table action_carried add column chosen boolean not null default false;
comment on column action_carried.chosen is 'said by somebody; else carried because it is the next meeting of the series';
