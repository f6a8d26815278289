-- How many conclusions of meetings that the network sees are about a theme, by year (0: not stated); kept by triggers
-- like the counts of challenges, so that no list has to count.
create table conclusion_theme_count (
  theme_key text not null,
  year int not null,
  times int not null,
  primary key (theme_key, year)
);
alter table conclusion add column theme_key text generated always as (fold_key(theme)) stored;
create index conclusion_by_theme on conclusion (theme_key) where theme is not null;

create function theme_tally(about text, held date, one int) returns void language plpgsql as $$
begin
  if coalesce(fold_key(about), '') = '' then return; end if;
  insert into conclusion_theme_count as k (theme_key, year, times)
  values (fold_key(about), coalesce(extract(year from held), 0), one)
  on conflict (theme_key, year) do update set times = k.times + one;
end $$;

create function conclusion_theme_tally() returns trigger language plpgsql as $$
declare m record;
begin
  if tg_op <> 'INSERT' then
    for m in select * from meeting where id = old.meeting_id and state = 'LOGGED' loop
      perform theme_tally(old.theme, m.held_from, -1);
    end loop;
  end if;
  if tg_op <> 'DELETE' then
    for m in select * from meeting where id = new.meeting_id and state = 'LOGGED' loop
      perform theme_tally(new.theme, m.held_from, 1);
    end loop;
  end if;
  return null;
end $$;
create trigger conclusion_theme_tally after insert or delete or update of theme, meeting_id on conclusion
  for each row execute function conclusion_theme_tally();

create function meeting_theme_tally() returns trigger language plpgsql as $$
declare c record;
begin
  for c in select theme from conclusion where meeting_id = old.id and theme is not null order by theme loop
    if old.state = 'LOGGED' then perform theme_tally(c.theme, old.held_from, -1); end if;
    if tg_op = 'UPDATE' and new.state = 'LOGGED' then perform theme_tally(c.theme, new.held_from, 1); end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger meeting_theme_tally after update on meeting for each row
  when (old.state <> new.state or old.held_from is distinct from new.held_from) execute function meeting_theme_tally();
create trigger meeting_theme_leave before delete on meeting for each row execute function meeting_theme_tally();

insert into conclusion_theme_count
select fold_key(c.theme), coalesce(extract(year from m.held_from), 0), count(*)
from conclusion c join meeting m on m.id = c.meeting_id and m.state = 'LOGGED'
where fold_key(c.theme) <> '' group by 1, 2;
