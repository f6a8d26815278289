-- The places that a meeting belongs to stand with it: a list of a region walks meetings from the newest and stops when it has
-- its page, one of a small place finds its few by the index. Finding all meetings of a region first took seconds.
alter table meeting add column reach text[] not null default '{}';
comment on column meeting.reach is 'm, r or c before the code of each municipality, region and country that the meeting belongs to';

-- Where it is held and who holds it; once it is logged also who was present, which before that only its owner reads.
create function meeting_reach(ids uuid[]) returns table (meeting_id uuid, reach text[]) language sql stable as $$
  select m.id, coalesce(r.reach, '{}')
  from meeting m cross join lateral (
    with seat as (
      select m.municipality_id as id
      union all select p.municipality_id from meeting_presence p where p.meeting_id = m.id and m.state = 'LOGGED'
      union all select o.seat_municipality_id from meeting_organization h join organization o on o.id = h.organization_id
                where h.meeting_id = m.id and h.role = 'HOST' and stands_for_seat(o.kind) and m.state <> 'LOGGED')
    select array_agg(x.place order by x.place) as reach from (
      select 'm' || id as place from seat where id is not null
      union select 'r' || region_id from municipality_region where municipality_id in (select id from seat)
      union select 'c' || country_id from municipality where id in (select id from seat)
      union select 'c' || o.country_id from meeting_participant t join organization o on o.id = t.organization_id
            where t.meeting_id = m.id and o.country_id is not null and m.state = 'LOGGED'
      union select 'c' || o.country_id from meeting_organization h join organization o on o.id = h.organization_id
            where h.meeting_id = m.id and h.role = 'HOST' and o.country_id is not null and m.state <> 'LOGGED') x) r
  where m.id = any(ids) $$;

create function meeting_reach_anew(ids uuid[]) returns void language sql as $$
  update meeting m set reach = x.reach from meeting_reach(ids) x where m.id = x.meeting_id and m.reach <> x.reach $$;

-- Who changes a meeting, or moves an organization that took part, is noted for the report already, and counted when the
-- transaction ends: these three do as before, and keep the places too.
create or replace function report_count(ids uuid[]) returns void language plpgsql set plan_cache_mode = auto as $$
declare
  before report_meeting[];
  after report_meeting[];
begin
  perform set_config('plan_cache_mode', case when cardinality(ids) <= 20 then 'force_generic_plan' else 'force_custom_plan' end, true);
  perform from meeting where id = any(ids) order by id for no key update;
  perform pg_advisory_xact_lock_shared(1400, x.part) from (
    select distinct hashtextextended(p.organization_id::text, 0)::bit(6)::int as part
    from meeting_participant p where p.meeting_id = any(ids) order by part) x;
  perform meeting_reach_anew(ids);
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

create or replace function report_meeting_added() returns trigger language plpgsql as $$
begin
  perform report_mark(array(select id from added));
  return null;
end $$;

create or replace function report_recompute() returns void language plpgsql as $$
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
    perform meeting_reach_anew(ids);
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

do $$
declare
  ids uuid[];
  last uuid := '00000000-0000-0000-0000-000000000000';
begin
  loop
    ids := array(select id from meeting where id > last order by id limit 5000);
    exit when ids = '{}';
    last := ids[cardinality(ids)];
    perform meeting_reach_anew(ids);
  end loop;
end $$;
create index meeting_reach on meeting using gin (reach);

-- Other filters that leave few: a rare kind, what is still to be held, and what began before a period and lasts into it.
create index meeting_kind on meeting (kind);
create index meeting_unfinished on meeting (state) where state <> 'LOGGED';
create index meeting_long on meeting (held_to) include (held_from) where held_to > held_from;
