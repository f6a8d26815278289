-- What the regional report counts, added up by territory and month. A change to a meeting is counted in the transaction that
-- makes it, when that ends: what the meeting brought before is taken out, what it brings now is put in. Both go into tables
-- that are only added to, so that nobody waits for another's month; report_merge() adds them to the sums now and then. Reports
-- read both, and are exact at all times. See docs/decisions/0018-report-sums.md.

-- An organization at a meeting: the territories of the meeting that it belongs to, and how many people were stated for it, by how
-- sure that is: in how many lines, and how many.
create type report_participant as (
  organization_id uuid,
  territories text[],
  hosted boolean,
  exact_lines int, exact int,
  about_lines int, about int,
  at_least_lines int, at_least int,
  not_stated int
);

-- What a logged meeting brings to the sums. Without a year it lies after all others and belongs to every period.
create table report_meeting (
  meeting_id uuid primary key,
  held_from date not null,
  held_to date not null,
  held_month smallint,
  held_day smallint,
  municipality_id text,
  present text[] not null,
  territories text[] not null,
  conclusions int not null,
  action_items int not null,
  figures jsonb not null,
  persons uuid[] not null,
  participants report_participant[] not null,
  is_long boolean not null
);
comment on column report_meeting.territories is 'regions and countries that the meeting belongs to';
comment on column report_meeting.figures is 'how much it adds to each figure';
comment on column report_meeting.is_long is 'several days, or a date of which not all is known';
comment on column report_meeting.participants is 'organizations of one of its territories that took part; guests are not summed';
create index report_meeting_held on report_meeting (held_from, held_month, held_day, meeting_id);
create index report_meeting_long on report_meeting (held_to) where is_long;
create index report_meeting_concluded on report_meeting (held_from, held_month, held_day, meeting_id) where conclusions > 0;
create index report_meeting_agreed on report_meeting (held_from, held_month, held_day, meeting_id) where action_items > 0;
create index report_meeting_territories on report_meeting using gin (territories);
create index report_meeting_present on report_meeting using gin (present);
create index report_meeting_municipality on report_meeting (municipality_id);

-- Figures of regions and countries, and in how many meetings each municipality was present. held_first and held_last are
-- the first days of the months between which the meetings were held; of presence, organizations and persons of the years.
create table report_sum (
  territory text not null,
  figure text not null,
  held_last date not null,
  held_first date not null,
  n bigint not null,
  primary key (territory, figure, held_last, held_first) include (n)
);
create index report_sum_nothing on report_sum (territory) where n = 0;
create table report_sum_change (like report_sum);
create index report_sum_change_territory on report_sum_change (territory);

-- In how many meetings an organization took part, and with how many people, for each territory that it belongs to.
create table report_organization (
  territory text not null,
  held_last date not null,
  held_first date not null,
  organization_id uuid not null,
  meetings bigint not null,
  hosted bigint not null,
  exact_lines bigint not null, exact bigint not null,
  about_lines bigint not null, about bigint not null,
  at_least_lines bigint not null, at_least bigint not null,
  not_stated bigint not null,
  primary key (territory, held_last, held_first, organization_id) include (meetings, hosted)
);
create index report_organization_nothing on report_organization (territory) where meetings = 0;
create table report_organization_change (like report_organization);
create index report_organization_change_territory on report_organization_change (territory);

-- At how many meetings of a territory somebody known by name was. Only how many different persons there are is asked.
create table report_person (
  territory text not null,
  held_last date not null,
  held_first date not null,
  person_id uuid not null,
  n bigint not null,
  primary key (territory, held_last, held_first, person_id) include (n)
);
create index report_person_nothing on report_person (territory) where n = 0;
create table report_person_change (like report_person);
create index report_person_change_territory on report_person_change (territory);

do $$ declare t text; begin
  foreach t in array array['report_sum_change', 'report_organization_change', 'report_person_change'] loop
    execute format('alter table %I set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,'
      ' autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000)', t);
  end loop;
end $$;

create view report_sum_now as
  select territory, figure, held_last, held_first, n from report_sum
  union all select territory, figure, held_last, held_first, n from report_sum_change;
create view report_organization_now as table report_organization union all table report_organization_change;
-- Persons known by name are counted once over all meetings: only these lines are read for it.
create index participation_of_person on participation (organization_id, meeting_id) where grain = 'PERSON';
create view report_person_now as
  select territory, held_last, held_first, person_id, n from report_person
  union all select territory, held_last, held_first, person_id, n from report_person_change;

-- Meetings changed by a transaction that has not ended, and that it has some. Empty for everybody else.
create unlogged table report_changed (tx xid8 not null, meeting_id uuid not null, primary key (tx, meeting_id));
create unlogged table report_signal (tx xid8 primary key);

-- Regions and countries that something in a municipality, or of a country, belongs to.
create function report_territories(seat text, country text) returns setof text language sql stable as $$
  select region_id from municipality_region where municipality_id = seat
  union select country_id from municipality where id = seat
  union select country where country is not null $$;

create function report_facts(ids uuid[]) returns setof report_meeting language sql stable as $$
  select m.id, coalesce(m.held_from, 'infinity'), greatest(m.held_from, coalesce(m.held_to, 'infinity')), m.held_month, m.held_day, m.municipality_id,
         p.present, t.territories, k.conclusions, a.action_items, f.figures, n.persons, h.participants, coalesce(m.held_to > m.held_from, false)
  from meeting m
  cross join lateral (
    select coalesce(array_agg(distinct x.municipality_id order by x.municipality_id), '{}') as present
    from meeting_presence x where x.meeting_id = m.id) p
  cross join lateral (
    select coalesce(array_agg(x.territory order by x.territory), '{}') as territories from (
      select region_id as territory from municipality_region where municipality_id = any(p.present || m.municipality_id)
      union select country_id from municipality where id = any(p.present || m.municipality_id)
      union select o.country_id from meeting_participant x join organization o on o.id = x.organization_id
            where x.meeting_id = m.id and o.country_id is not null) x) t
  cross join lateral (select count(*)::int as conclusions from conclusion x where x.meeting_id = m.id) k
  cross join lateral (select count(*)::int as action_items from action_item x where x.meeting_id = m.id) a
  cross join lateral (
    select jsonb_object_agg(x.figure, x.n) as figures from (
      select 'held ' || coalesce(m.held_year || coalesce('-' || m.held_month, ''), '') as figure, 1::bigint as n
      union all select 'conclusions', k.conclusions where k.conclusions > 0
      union all select 'lines ' || y.people_qualifier, count(*) from participation y
                where y.meeting_id = m.id and y.grain <> 'PERSON' group by y.people_qualifier
      union all select 'people ' || y.people_qualifier, sum(y.people_number) from participation y
                where y.meeting_id = m.id and y.grain <> 'PERSON' and y.people_number > 0 group by y.people_qualifier
      union all select distinct 'unnamed ' || y.municipalities_qualifier || ' ' || y.municipalities_number, 1 from participation y
                where y.meeting_id = m.id and y.municipalities_number > 0
      union all select 'actions ' || y.state, count(*) from action_item y where y.meeting_id = m.id group by y.state
      union all select 'due ' || to_char(y.due_to, 'YYYY-MM-DD'), count(*) from action_item y
                where y.meeting_id = m.id and y.state in ('OPEN', 'IN_PROGRESS') and y.due_to is not null group by y.due_to) x) f
  cross join lateral (
    select coalesce(array_agg(h.x order by h.organization_id), '{}') as participants from (
      select row(y.organization_id, z.territories, bool_or(y.hosted),
                 count(y.people_number) filter (where y.people_qualifier = 'EXACT'),
                 coalesce(sum(y.people_number) filter (where y.people_qualifier = 'EXACT'), 0),
                 count(y.people_number) filter (where y.people_qualifier = 'ABOUT'),
                 coalesce(sum(y.people_number) filter (where y.people_qualifier = 'ABOUT'), 0),
                 count(y.people_number) filter (where y.people_qualifier = 'AT_LEAST'),
                 coalesce(sum(y.people_number) filter (where y.people_qualifier = 'AT_LEAST'), 0),
                 count(*) filter (where y.people_qualifier = 'NOT_STATED'))::report_participant as x, y.organization_id
      from (
        select organization_id, false as hosted, case when grain <> 'PERSON' then people_qualifier end as people_qualifier, people_number
        from participation where meeting_id = m.id and organization_id is not null
        union all select organization_id, true, null, null from meeting_organization where meeting_id = m.id and role = 'HOST') y
      join organization o on o.id = y.organization_id
      cross join lateral (
        select array_agg(r order by r) as territories
        from report_territories(o.seat_municipality_id, o.country_id) r where r = any(t.territories)) z
      where z.territories is not null
      group by y.organization_id, z.territories) h) h
  cross join lateral (
    select coalesce(array_agg(distinct x.person_id order by x.person_id), '{}') as persons
    from participation x where x.meeting_id = m.id and x.grain = 'PERSON' and x.person_id is not null) n
  where m.id = any(ids) and m.state = 'LOGGED' and (m.held_from is null or m.held_to is not null) $$;

create function report_first(held date, unit text) returns date language sql immutable as $$
  select case when held = 'infinity' then '-infinity' else date_trunc(unit, held::timestamp)::date end $$;
create function report_last(held date, unit text) returns date language sql immutable as $$
  select date_trunc(unit, held::timestamp)::date $$;

create function report_sums(facts report_meeting[], sign int)
returns table (territory text, figure text, held_last date, held_first date, n bigint) language sql immutable as $$
  select t, f.key, report_last(m.held_to, 'month'), report_first(m.held_from, 'month'),
         sign * f.value::bigint
  from unnest(facts) m, unnest(m.territories) t, jsonb_each_text(m.figures) f
  union all
  select p, 'attendance', report_last(m.held_to, 'year'), report_first(m.held_from, 'year'), sign
  from unnest(facts) m, unnest(m.present) p $$;

create function report_organizations(facts report_meeting[], sign int) returns setof report_organization language sql immutable as $$
  select t, report_last(m.held_to, 'year'), report_first(m.held_from, 'year'), p.organization_id, sign, case when p.hosted then sign else 0 end,
         sign * p.exact_lines, sign * p.exact, sign * p.about_lines, sign * p.about, sign * p.at_least_lines, sign * p.at_least,
         sign * p.not_stated
  from unnest(facts) m, unnest(m.participants) p, unnest(p.territories) t $$;

-- Adds rows of organizations up, and leaves out those of which nothing remains.
create function report_organizations_summed(rows report_organization[]) returns setof report_organization language sql immutable as $$
  select territory, held_last, held_first, organization_id, sum(meetings), sum(hosted), sum(exact_lines), sum(exact), sum(about_lines),
         sum(about), sum(at_least_lines), sum(at_least), sum(not_stated)
  from unnest(rows) group by 1, 2, 3, 4
  having (sum(meetings), sum(hosted), sum(exact_lines), sum(exact), sum(about_lines), sum(about), sum(at_least_lines), sum(at_least),
          sum(not_stated)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0) $$;

create function report_persons(facts report_meeting[], sign int)
returns table (territory text, held_last date, held_first date, person_id uuid, n bigint) language sql immutable as $$
  select t, report_last(m.held_to, 'year'), report_first(m.held_from, 'year'), p, sign
  from unnest(facts) m, unnest(m.territories) t, unnest(m.persons) p $$;

-- Counts some meetings anew. Whoever changes one of them at the same time, or moves an organization that took part, waits
-- here, and then sees what the other has written. For a few meetings planning takes longer than
-- running: those plans are kept.
create function report_count(ids uuid[]) returns void language plpgsql set plan_cache_mode = auto as $$
declare
  before report_meeting[];
  after report_meeting[];
begin
  perform set_config('plan_cache_mode', case when cardinality(ids) <= 20 then 'force_generic_plan' else 'force_custom_plan' end, true);
  perform from meeting where id = any(ids) order by id for no key update;
  perform pg_advisory_xact_lock_shared(1400, x.part) from (
    select distinct hashtextextended(p.organization_id::text, 0)::bit(6)::int as part
    from meeting_participant p where p.meeting_id = any(ids) order by part) x;
  select coalesce(array_agg(m order by m.meeting_id), '{}') into before from report_meeting m where m.meeting_id = any(ids);
  select coalesce(array_agg(m order by m.meeting_id), '{}') into after from report_facts(ids) m;
  if before is not distinct from after then return; end if;
  delete from report_meeting where meeting_id = any(ids);
  insert into report_meeting select (unnest(after)).*;
  insert into report_sum_change (territory, figure, held_last, held_first, n)
    select territory, figure, held_last, held_first, sum(n)
    from (select * from report_sums(before, -1) union all select * from report_sums(after, 1)) x
    group by 1, 2, 3, 4 having sum(n) <> 0;
  insert into report_organization_change select * from report_organizations_summed(array(
    select o from report_organizations(before, -1) o union all select o from report_organizations(after, 1) o));
  insert into report_person_change (territory, held_last, held_first, person_id, n)
    select territory, held_last, held_first, person_id, sum(n)
    from (select * from report_persons(before, -1) union all select * from report_persons(after, 1)) x
    group by 1, 2, 3, 4 having sum(n) <> 0;
end $$;

create function report_count_changed() returns trigger language plpgsql as $$
declare
  mine constant xid8 := pg_current_xact_id();
  ids uuid[];
begin
  delete from report_signal where tx = mine;
  loop
    with next as (select c.meeting_id from report_changed c where c.tx = mine order by c.meeting_id limit 2000),
    gone as (delete from report_changed c using next where c.tx = mine and c.meeting_id = next.meeting_id returning c.meeting_id)
    select array_agg(meeting_id order by meeting_id) into ids from gone;
    exit when ids is null;
    perform report_count(ids);
  end loop;
  return null;
end $$;
create constraint trigger report_signal_counts after insert on report_signal deferrable initially deferred
  for each row execute function report_count_changed();

create function report_mark(ids uuid[]) returns void language plpgsql as $$
begin
  insert into report_changed select pg_current_xact_id(), x from unnest(ids) x on conflict do nothing;
  if found then insert into report_signal values (pg_current_xact_id()) on conflict do nothing; end if;
end $$;

-- Of tables with a row below a meeting.
create function report_mark_added() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select distinct meeting_id from added));
  return null;
end $$;
create function report_mark_removed() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select distinct meeting_id from removed));
  return null;
end $$;
create function report_mark_changed() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select meeting_id from removed union select meeting_id from added));
  return null;
end $$;
do $$ declare t text; begin
  foreach t in array array['participation', 'meeting_organization', 'conclusion', 'action_item'] loop
    execute format('create trigger %1$s_report_added after insert on %1$s referencing new table as added'
      ' for each statement execute function report_mark_added()', t);
    execute format('create trigger %1$s_report_removed after delete on %1$s referencing old table as removed'
      ' for each statement execute function report_mark_removed()', t);
    execute format('create trigger %1$s_report_changed after update on %1$s referencing old table as removed new table as added'
      ' for each statement execute function report_mark_changed()', t);
  end loop;
end $$;

create function report_meeting_added() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select id from added where state = 'LOGGED'));
  return null;
end $$;
create function report_meeting_removed() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select id from removed where state = 'LOGGED'));
  return null;
end $$;
create function report_meeting_changed() returns trigger language plpgsql as $$
begin
  perform report_mark(array(
    select n.id from added n join removed o on o.id = n.id
    where (n.state, n.held_from, n.held_to, n.held_year, n.held_month, n.held_day, n.municipality_id)
      is distinct from (o.state, o.held_from, o.held_to, o.held_year, o.held_month, o.held_day, o.municipality_id)));
  return null;
end $$;
create trigger meeting_report_added after insert on meeting referencing new table as added
  for each statement execute function report_meeting_added();
create trigger meeting_report_removed after delete on meeting referencing old table as removed
  for each statement execute function report_meeting_removed();
create trigger meeting_report_changed after update on meeting referencing old table as removed new table as added
  for each statement execute function report_meeting_changed();

-- Active organizations of a territory by kind; they belong to every period.
create function report_organization_added() returns trigger language plpgsql as $$
begin
  insert into report_sum_change (territory, figure, held_last, held_first, n)
    select t, 'organizations ' || o.kind, 'infinity', '-infinity', sum(o.n)
    from (select kind, seat_municipality_id, country_id, count(*) as n from added where state = 'ACTIVE' group by 1, 2, 3) o
    cross join lateral report_territories(o.seat_municipality_id, o.country_id) t
    group by 1, 2;
  return null;
end $$;
create function report_organization_removed() returns trigger language plpgsql as $$
begin
  insert into report_sum_change (territory, figure, held_last, held_first, n)
    select t, 'organizations ' || o.kind, 'infinity', '-infinity', -sum(o.n)
    from (select kind, seat_municipality_id, country_id, count(*) as n from removed where state = 'ACTIVE' group by 1, 2, 3) o
    cross join lateral report_territories(o.seat_municipality_id, o.country_id) t
    group by 1, 2;
  return null;
end $$;
-- One that moves takes its meetings with it. Transactions that count a meeting of it have ended, or wait for this one.
create function report_organization_changed() returns trigger language plpgsql as $$
declare
  moved uuid[];
begin
  insert into report_sum_change (territory, figure, held_last, held_first, n)
    select t, 'organizations ' || o.kind, 'infinity', '-infinity', sum(o.n)
    from (select kind, seat_municipality_id, country_id, sum(x.sign) as n
          from (select kind, state, seat_municipality_id, country_id, 1 as sign from added
                union all select kind, state, seat_municipality_id, country_id, -1 from removed) x
          where state = 'ACTIVE' group by 1, 2, 3 having sum(x.sign) <> 0) o
    cross join lateral report_territories(o.seat_municipality_id, o.country_id) t
    group by 1, 2 having sum(o.n) <> 0;
  moved := array(select n.id from added n join removed o on o.id = n.id
    where (n.seat_municipality_id, n.country_id, n.kind) is distinct from (o.seat_municipality_id, o.country_id, o.kind));
  if moved = '{}' then return null; end if;
  perform pg_advisory_xact_lock(1400, x.part) from (
    select distinct hashtextextended(id::text, 0)::bit(6)::int as part from unnest(moved) id order by part) x;
  perform report_mark(array(select distinct meeting_id from meeting_participant where organization_id = any(moved)));
  return null;
end $$;
create trigger organization_report_added after insert on organization referencing new table as added
  for each statement execute function report_organization_added();
create trigger organization_report_removed after delete on organization referencing old table as removed
  for each statement execute function report_organization_removed();
create trigger organization_report_changed after update on organization referencing old table as removed new table as added
  for each statement execute function report_organization_changed();

-- Adds what has changed to the sums. Only one does so at a time; reports say the same before and after.
create function report_merge() returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(1401, 0) then return; end if;
  with taken as (delete from report_sum_change returning *)
    insert into report_sum as s (territory, figure, held_last, held_first, n)
    select territory, figure, held_last, held_first, sum(n) from taken group by 1, 2, 3, 4 having sum(n) <> 0
    on conflict (territory, figure, held_last, held_first) do update set n = s.n + excluded.n;
  delete from report_sum where n = 0;
  with taken as (delete from report_organization_change returning *)
    insert into report_organization as s
    select o.* from (select array_agg(row(taken.*)::report_organization) as rows from taken) t
    cross join lateral report_organizations_summed(t.rows) o
    on conflict (territory, held_last, held_first, organization_id) do update set
      meetings = s.meetings + excluded.meetings, hosted = s.hosted + excluded.hosted,
      exact_lines = s.exact_lines + excluded.exact_lines, exact = s.exact + excluded.exact,
      about_lines = s.about_lines + excluded.about_lines, about = s.about + excluded.about,
      at_least_lines = s.at_least_lines + excluded.at_least_lines, at_least = s.at_least + excluded.at_least,
      not_stated = s.not_stated + excluded.not_stated;
  delete from report_organization where meetings = 0;
  with taken as (delete from report_person_change returning *)
    insert into report_person as s (territory, held_last, held_first, person_id, n)
    select territory, held_last, held_first, person_id, sum(n) from taken group by 1, 2, 3, 4 having sum(n) <> 0
    on conflict (territory, held_last, held_first, person_id) do update set n = s.n + excluded.n;
  delete from report_person where n = 0;
end $$;

-- Counts everything anew: after rows were written with triggers off, or when regions or the rules of presence change. Whoever
-- writes meetings waits until it has ended; reports say what they said before.
create function report_recompute() returns void language plpgsql as $$
declare
  ids uuid[];
  last uuid := '00000000-0000-0000-0000-000000000000';
  facts report_meeting[];
begin
  lock table report_meeting, report_sum_change, report_organization_change, report_person_change in exclusive mode;
  perform pg_advisory_xact_lock(1401, 0);
  delete from report_meeting;
  delete from report_sum_change;
  delete from report_organization_change;
  delete from report_person_change;
  delete from report_sum;
  delete from report_organization;
  delete from report_person;
  loop
    ids := array(select id from meeting where id > last order by id limit 5000);
    exit when ids = '{}';
    last := ids[cardinality(ids)];
    insert into report_meeting select * from report_facts(ids);
  end loop;
  insert into report_sum (territory, figure, held_last, held_first, n)
    select s.territory, s.figure, s.held_last, s.held_first, sum(s.n)
    from report_meeting m cross join lateral report_sums(array[m], 1) s group by 1, 2, 3, 4;
  insert into report_sum (territory, figure, held_last, held_first, n)
    select t, 'organizations ' || o.kind, 'infinity', '-infinity', sum(o.n)
    from (select kind, seat_municipality_id, country_id, count(*) as n from organization where state = 'ACTIVE' group by 1, 2, 3) o
    cross join lateral report_territories(o.seat_municipality_id, o.country_id) t
    group by 1, 2;
  insert into report_organization
    select s.territory, s.held_last, s.held_first, s.organization_id, sum(s.meetings), sum(s.hosted), sum(s.exact_lines), sum(s.exact),
           sum(s.about_lines), sum(s.about), sum(s.at_least_lines), sum(s.at_least), sum(s.not_stated)
    from report_meeting m cross join lateral report_organizations(array[m], 1) s group by 1, 2, 3, 4 order by 1, 2, 3, 4;
  insert into report_person (territory, held_last, held_first, person_id, n)
    select s.territory, s.held_last, s.held_first, s.person_id, sum(s.n)
    from report_meeting m cross join lateral report_persons(array[m], 1) s where m.persons <> '{}' group by 1, 2, 3, 4;
end $$;

create function report_recompute_all() returns trigger language plpgsql as $$
begin
  perform report_recompute();
  return null;
end $$;
do $$ declare t text; begin
  foreach t in array array['participation', 'meeting_organization', 'conclusion', 'action_item', 'meeting', 'organization'] loop
    execute format('create trigger %1$s_report_emptied after truncate on %1$s for each statement execute function report_recompute_all()', t);
  end loop;
end $$;
create function report_regions_changed() returns trigger language plpgsql as $$
begin
  if exists (select from altered) then perform report_recompute(); end if;
  return null;
end $$;
create trigger municipality_region_report_added after insert on municipality_region referencing new table as altered
  for each statement execute function report_regions_changed();
create trigger municipality_region_report_removed after delete on municipality_region referencing old table as altered
  for each statement execute function report_regions_changed();
create trigger municipality_region_report_changed after update on municipality_region referencing new table as altered
  for each statement execute function report_regions_changed();

select report_recompute();
