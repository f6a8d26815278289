-- What finds services and organizations quickly: the places that a service reaches, the words that find it, and every
-- name by itself, so that a beginning is one range of an index.

-- Where a service can be had: m, r or c before the code of a municipality, region or country.
alter table service
  add column reach text[] not null default '{}',
  add column lapses_on date generated always as ((confirmed_at at time zone 'Europe/Skopje')::date + confirmation_days) stored;
comment on column service.lapses_on is 'the last day on which its confirmation is good; null when nobody ever confirmed it';

-- Where it is offered, where those it serves live; where neither is known, the seat of its organization.
create function service_reach(service uuid, organization uuid) returns text[] language sql stable as $$
  with told as (
    select 'm' || l.municipality_id as place from service_at_location sl join location l on l.id = sl.location_id
    where sl.service_id = service and l.municipality_id is not null
    union
    select 'm' || s.stop_municipality_id from service_at_location sl join schedule s on s.service_at_location_id = sl.id
    join location l on l.id = sl.location_id
    where sl.service_id = service and s.stop_municipality_id is not null and l.kind <> 'CONFIDENTIAL'
    union
    select coalesce('m' || a.municipality_id, 'r' || a.region_id, 'c' || a.country_id)
    from service_area a where a.service_id = service)
  select coalesce(
    (select array_agg(place order by place) from told),
    (select array['m' || o.seat_municipality_id] from organization o where o.id = organization and o.seat_municipality_id is not null),
    '{}')
$$;

-- Where an organization is: its seat, and where it works.
alter table organization add column reach text[] not null default '{}';

create function organization_reach(organization uuid, seat text) returns text[] language sql stable as $$
  select coalesce(array_agg(place order by place), '{}') from (
    select 'm' || seat as place where seat is not null
    union
    select coalesce('m' || a.municipality_id, 'r' || a.region_id, 'c' || a.country_id)
    from organization_area a where a.organization_id = organization) told
$$;

create function organization_reached() returns trigger language plpgsql as $$
begin
  new.reach := organization_reach(new.id, new.seat_municipality_id);
  return new;
end $$;
create trigger organization_reached before insert or update of seat_municipality_id on organization
  for each row execute function organization_reached();

create function organization_reaches_anew() returns trigger language plpgsql as $$
begin
  update organization o set reach = organization_reach(o.id, o.seat_municipality_id)
  where o.id in (select c.organization_id from changed c) and o.reach <> organization_reach(o.id, o.seat_municipality_id);
  return null;
end $$;
create trigger organization_reaches_anew_1 after insert on organization_area
  referencing new table as changed for each statement execute function organization_reaches_anew();
create trigger organization_reaches_anew_2 after update on organization_area
  referencing new table as changed for each statement execute function organization_reaches_anew();
create trigger organization_reaches_anew_3 after delete on organization_area
  referencing old table as changed for each statement execute function organization_reaches_anew();
update organization set seat_municipality_id = seat_municipality_id;
create index organization_reach on organization using gin (reach);

-- The words of a type: its names, those of the type that it is a kind of, and what the laws call it.
create table service_type_word (
  service_type_code text primary key references service_type on delete cascade,
  words tsvector not null
);

create function service_type_word_fill() returns void language sql as $$
  insert into service_type_word (service_type_code, words)
  select t.code, strip(t.search_words || coalesce(p.search_words, '') || coalesce((
      select to_tsvector('simple', replace(string_agg(fold_names(n.term, '[]'), ' '), '|', ' '))
      from service_type_law l join national_service n on n.jurisdiction = l.jurisdiction and n.code = l.national_code
      where l.service_type_code = t.code), ''))
  from service_type t left join service_type p on p.code = t.parent_code
  on conflict (service_type_code) do update set words = excluded.words
$$;
select service_type_word_fill();

create function service_type_word_refresh() returns trigger language plpgsql as $$
begin
  perform service_type_word_fill();
  return null;
end $$;
create trigger service_type_word_refresh after insert or update on service_type
  for each statement execute function service_type_word_refresh();
create trigger service_type_word_refresh after insert or update or delete on service_type_law
  for each statement execute function service_type_word_refresh();

-- Its own names are marked; the rest are the names of its type and model, of those who stand behind it, and of the places.
create function service_search_words(
  key text, type text, model text, service uuid, organization uuid, reach text[])
returns tsvector language sql stable as $$
  select setweight(to_tsvector('simple', replace(key, '|', ' ')), 'A') || w.words
    || coalesce((select strip(to_tsvector('simple', replace(fold_names(m.name, '[]'), '|', ' ')))
        from service_model m where m.code = model), '')
    || array_to_tsvector(coalesce((
        select array_agg(distinct word) from (
          select o.search_words from organization o where o.id = organization
          union all
          select o.search_words from service_organization b join organization o on o.id = b.organization_id
          where b.service_id = service
          union all
          select m.search_words from municipality m where m.id in (select substr(p, 2) from unnest(reach) p where p like 'm%')
          union all
          select r.search_words from region r where r.id in (select substr(p, 2) from unnest(reach) p where p like 'r%')
        ) around, unnest(tsvector_to_array(around.search_words)) word), '{}'))
  from service_type_word w where w.service_type_code = type
$$;

create or replace function service_words() returns trigger language plpgsql as $$
declare
  key text;
begin
  if exists (select from unnest(new.target_groups) g where not exists (select from target_group t where t.code = g)) then
    raise exception 'unknown target group' using errcode = 'foreign_key_violation', constraint = 'service_target_groups';
  end if;
  new.reach := service_reach(new.id, new.organization_id);
  if tg_op = 'UPDATE' and old.name = new.name and old.aliases = new.aliases then
    key := old.search_key;
  else
    key := fold_names(new.name, new.aliases);
  end if;
  new.search_words := coalesce(service_search_words(
    key, new.service_type_code, new.service_model_code, new.id, new.organization_id, new.reach), '');
  return new;
end $$;
drop trigger service_words on service;
create trigger service_words
  before insert or update of name, aliases, service_type_code, service_model_code, organization_id, target_groups
  on service for each row execute function service_words();

-- What stands around a service changes where and by which words it is found.
create function service_found_anew() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'schedule' then
    update service set organization_id = organization_id where id in (
      select sl.service_id from service_at_location sl join changed c on c.service_at_location_id = sl.id
      where c.stop_municipality_id is not null)
    and reach <> service_reach(id, organization_id);
  elsif tg_table_name = 'location' then
    update service set organization_id = organization_id where id in (
      select sl.service_id from service_at_location sl join changed c on c.id = sl.location_id
      join before b on b.id = c.id where (b.municipality_id, b.kind) is distinct from (c.municipality_id, c.kind));
  elsif tg_table_name = 'organization' then
    update service set organization_id = organization_id where id in (
      with other as (select c.id from changed c join before b on b.id = c.id
        where b.search_words is distinct from c.search_words
          or b.seat_municipality_id is distinct from c.seat_municipality_id)
      select s.id from service s join other on other.id = s.organization_id
      union
      select b.service_id from service_organization b join other on other.id = b.organization_id);
  elsif tg_table_name = 'service_organization' then
    update service set organization_id = organization_id where id in (
      select c.service_id from changed c) and exists (
      select from changed c where c.service_id = service.id and c.organization_id <> service.organization_id);
  else
    update service set organization_id = organization_id where id in (select c.service_id from changed c)
    and reach <> service_reach(id, organization_id);
  end if;
  return null;
end $$;

drop trigger organization_renamed on organization;
drop function organization_renamed();
create trigger service_found_anew after update on organization
  referencing old table as before new table as changed for each statement execute function service_found_anew();
create trigger service_found_anew after update on location
  referencing old table as before new table as changed for each statement execute function service_found_anew();

do $$
declare
  t text;
begin
  foreach t in array array['service_at_location', 'service_area', 'service_organization', 'schedule'] loop
    execute format('create trigger service_found_anew_1 after insert on %I referencing new table as changed'
      ' for each statement execute function service_found_anew()', t);
    execute format('create trigger service_found_anew_2 after update on %I referencing new table as changed'
      ' for each statement execute function service_found_anew()', t);
    execute format('create trigger service_found_anew_3 after delete on %I referencing old table as changed'
      ' for each statement execute function service_found_anew()', t);
  end loop;
end $$;

-- Every name of everything, folded: a name, and its beginning, is looked up as one range.
create table search_name (
  kind text not null,
  key text collate "C" not null,
  id text not null,
  primary key (kind, key, id)
);
create index search_name_id on search_name (id);

create function search_name_remember() returns trigger language plpgsql as $$
declare
  what constant text := tg_argv[0];
begin
  if tg_op <> 'INSERT' then
    delete from search_name n where n.id = old.id::text and n.kind = what;
  end if;
  if tg_op <> 'DELETE' then
    insert into search_name (kind, key, id)
    select distinct what, left(k, 400), new.id::text from unnest(string_to_array(btrim(new.search_key, '|'), '|')) k
    where k <> '' on conflict do nothing;
  end if;
  return null;
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['organization', 'service', 'municipality', 'region', 'meeting', 'meeting_series', 'project'] loop
    execute format('insert into search_name (kind, key, id) select distinct %L, left(k, 400), t.id::text from %I t,'
      ' unnest(string_to_array(btrim(t.search_key, ''|''), ''|'')) k where k <> ''''', t, t);
    execute format('create trigger search_name_1 after insert or delete on %I'
      ' for each row execute function search_name_remember(%L)', t, t);
    execute format('create trigger search_name_2 after update on %I for each row'
      ' when (old.search_key is distinct from new.search_key) execute function search_name_remember(%L)', t, t);
  end loop;
end $$;

-- For every folded word that was typed, those few known ones that a slip of the finger may have made it of.
create function near_words(typed text) returns table (asked text, word text) language sql stable as $$
  select t.word, near.word
  from (select distinct w as word from unnest(string_to_array(typed, ' ')) w where w <> '') t
  cross join lateral (
    select w.word from search_word w where w.word % t.word order by w.word <-> t.word, w.word limit 4) near
$$;

-- The same as a query for texts that have each word, or one of those near it; null when nothing is near any of them.
create function near_query(typed text) returns tsquery language sql stable as $$
  select case when exists (select from near_words(typed)) then
    (select to_tsquery('simple', string_agg('(' || t.word || ':*' || coalesce(' | ' || n.words, '') || ')', ' & '))
     from (select distinct w as word from unnest(string_to_array(typed, ' ')) w where w <> '') t
     left join (select asked, string_agg(word, ' | ') words from near_words(typed) group by asked) n on n.asked = t.word) end
$$;

create index service_reach on service using gin (reach);
create index service_languages on service using gin (languages);
create index service_lapses on service (lapses_on);
create index service_room on service (capacity_as_of) where places_free > 0;
create index schedule_hours on schedule (opens_at, closes_at);

-- The order of names in the alphabet of each reader, as org.mreza.persistence.shared.ReaderSql writes it.
create index service_name_mk on service
  ((text_in(name, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']) collate "mk-MK-x-icu"), id);
create index service_name_sr_cyrl on service
  ((text_in(name, array['sr-Cyrl','sr-Latn','bs','mk','en','sq']) collate "sr-Cyrl-RS-x-icu"), id);
create index service_name_sr_latn on service
  ((text_in(name, array['sr-Latn','sr-Cyrl','bs','en','mk','sq']) collate "sr-Latn-RS-x-icu"), id);
create index service_name_bs on service
  ((text_in(name, array['bs','sr-Latn','sr-Cyrl','en','mk','sq']) collate "bs-Latn-BA-x-icu"), id);
create index service_name_sq on service
  ((text_in(name, array['sq','en','mk','sr-Latn','sr-Cyrl','bs']) collate "sq-AL-x-icu"), id);
create index service_name_en on service
  ((text_in(name, array['en','mk','sr-Latn','sr-Cyrl','bs','sq']) collate "en-US-x-icu"), id);
create index organization_name_mk on organization
  ((text_in(name, array['mk','sr-Cyrl','sr-Latn','bs','en','sq']) collate "mk-MK-x-icu"), id);
create index organization_name_sr_cyrl on organization
  ((text_in(name, array['sr-Cyrl','sr-Latn','bs','mk','en','sq']) collate "sr-Cyrl-RS-x-icu"), id);
create index organization_name_sr_latn on organization
  ((sorted_in_latin(text_in(name, array['sr-Latn','sr-Cyrl','bs','en','mk','sq'])) collate "sr-Latn-RS-x-icu"), id);
create index organization_name_bs on organization
  ((sorted_in_latin(text_in(name, array['bs','sr-Latn','sr-Cyrl','en','mk','sq'])) collate "bs-Latn-BA-x-icu"), id);
create index organization_name_sq on organization
  ((sorted_in_latin(text_in(name, array['sq','en','mk','sr-Latn','sr-Cyrl','bs'])) collate "sq-AL-x-icu"), id);
create index organization_name_en on organization
  ((sorted_in_latin(text_in(name, array['en','mk','sr-Latn','sr-Cyrl','bs','sq'])) collate "en-US-x-icu"), id);
