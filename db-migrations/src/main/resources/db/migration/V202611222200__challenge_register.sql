-- Challenges across meetings: their themes, who raised them, which action items address them, how often, where and when.
alter table challenge add column theme text, add column merged_into uuid references challenge;
alter table challenge add column theme_key text generated always as (fold_key(theme)) stored;
alter table challenge add constraint challenge_not_into_itself check (merged_into <> id);
create index challenge_merged_into on challenge (merged_into) where merged_into is not null;

-- The words that conclusions and challenges were filed under, to be offered again.
create table theme (key text primary key, text text not null);
create function theme_remember() returns trigger language plpgsql as $$
begin
  if fold_key(new.theme) <> '' then insert into theme values (fold_key(new.theme), btrim(new.theme)) on conflict do nothing; end if;
  return null;
end $$;
create trigger conclusion_theme after insert or update of theme on conclusion
  for each row when (new.theme is not null) execute function theme_remember();
create trigger challenge_theme after insert or update of theme on challenge
  for each row when (new.theme is not null) execute function theme_remember();
insert into theme select distinct on (fold_key(theme)) fold_key(theme), btrim(theme) from conclusion where fold_key(theme) <> '';
create index challenge_by_theme on challenge (theme_key) where theme is not null;

-- Who raised it there, as far as somebody said so.
create table challenge_voice (
  meeting_id uuid not null references meeting on delete cascade,
  challenge_id uuid not null references challenge on delete cascade,
  organization_id uuid not null references organization,
  primary key (challenge_id, meeting_id, organization_id)
);
create index challenge_voice_organization on challenge_voice (organization_id, challenge_id);
create index challenge_voice_meeting on challenge_voice (meeting_id);

create table challenge_action (
  challenge_id uuid not null references challenge on delete cascade,
  action_item_id uuid not null references action_item on delete cascade,
  primary key (challenge_id, action_item_id)
);
create index challenge_action_item on challenge_action (action_item_id);

-- Two that turned out to be one. What was moved is kept, so that it can be undone.
create table challenge_merge (
  id uuid primary key,
  kept_id uuid not null references challenge,
  gone_id uuid not null references challenge,
  mentions jsonb not null, voices jsonb not null, actions jsonb not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undone_at timestamptz,
  undone_by uuid
);
create index challenge_merge_kept on challenge_merge (kept_id);
create index challenge_merge_gone on challenge_merge (gone_id);

-- How often it was raised at meetings that the network sees; kept by triggers, so that no list has to count.
create table challenge_total (
  challenge_id uuid primary key references challenge on delete cascade deferrable initially deferred,
  times int not null,
  first_on date,
  last_on date,
  last_sort date not null generated always as (coalesce(last_on, date '0001-01-01')) stored
);
create index challenge_total_often on challenge_total (times desc, challenge_id desc) where times > 0;
create index challenge_total_lately on challenge_total (last_sort desc, challenge_id desc) where times > 0;

-- The same by year (0: not stated) and municipality (empty: none).
create table challenge_count (
  challenge_id uuid not null references challenge on delete cascade deferrable initially deferred,
  year int not null,
  municipality_id text not null,
  times int not null,
  primary key (challenge_id, year, municipality_id)
);
create index challenge_count_place on challenge_count (municipality_id, challenge_id);
create index challenge_count_year on challenge_count (year, challenge_id);

create function challenge_tally(challenge uuid, held date, place text, one int, leaving uuid) returns void language plpgsql as $$
begin
  insert into challenge_total as t (challenge_id, times, first_on, last_on) values (challenge, one, held, held)
  on conflict (challenge_id) do update set times = t.times + one,
    first_on = case when one > 0 then least(t.first_on, held) else t.first_on end,
    last_on = case when one > 0 then greatest(t.last_on, held) else t.last_on end;
  insert into challenge_count as k (challenge_id, year, municipality_id, times)
  values (challenge, coalesce(extract(year from held), 0), coalesce(place, ''), one)
  on conflict (challenge_id, year, municipality_id) do update set times = k.times + one;
  if one > 0 then return; end if;
  delete from challenge_count where challenge_id = challenge and times <= 0;
  if exists (select from challenge_total t where t.challenge_id = challenge and held in (t.first_on, t.last_on)) then
    update challenge_total t set (first_on, last_on) = (
      select min(m.held_from), max(m.held_from) from challenge_mention x join meeting m on m.id = x.meeting_id
      where x.challenge_id = challenge and m.state = 'LOGGED' and m.id is distinct from leaving)
    where t.challenge_id = challenge;
  end if;
end $$;

create function challenge_mention_tally() returns trigger language plpgsql as $$
declare m record;
begin
  if tg_op <> 'INSERT' then
    for m in select * from meeting where id = old.meeting_id and state = 'LOGGED' loop
      perform challenge_tally(old.challenge_id, m.held_from, m.municipality_id, -1, null);
    end loop;
  end if;
  if tg_op <> 'DELETE' then
    for m in select * from meeting where id = new.meeting_id and state = 'LOGGED' loop
      perform challenge_tally(new.challenge_id, m.held_from, m.municipality_id, 1, null);
    end loop;
  end if;
  return null;
end $$;
create trigger challenge_mention_tally after insert or delete or update of challenge_id, meeting_id on challenge_mention
  for each row execute function challenge_mention_tally();

create function meeting_challenge_tally() returns trigger language plpgsql as $$
declare x record;
begin
  for x in select challenge_id from challenge_mention where meeting_id = old.id order by challenge_id loop
    if old.state = 'LOGGED' then
      perform challenge_tally(x.challenge_id, old.held_from, old.municipality_id, -1, case tg_op when 'DELETE' then old.id end);
    end if;
    if tg_op = 'UPDATE' and new.state = 'LOGGED' then
      perform challenge_tally(x.challenge_id, new.held_from, new.municipality_id, 1, null);
    end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger meeting_challenge_tally after update on meeting for each row
  when (old.state <> new.state or old.held_from is distinct from new.held_from
    or old.municipality_id is distinct from new.municipality_id)
  execute function meeting_challenge_tally();
create trigger meeting_challenge_leave before delete on meeting for each row execute function meeting_challenge_tally();

do $$ begin
  perform challenge_tally(x.challenge_id, m.held_from, m.municipality_id, 1, null)
  from challenge_mention x join meeting m on m.id = x.meeting_id where m.state = 'LOGGED';
end $$;
