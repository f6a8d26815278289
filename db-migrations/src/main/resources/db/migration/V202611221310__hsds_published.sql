-- What people who are not signed in may read, said once: everything open asks these views and nothing else.
create view published_organization as
  select * from organization where published;

create view published_contact as
  select c.* from contact c join published_organization o on o.id = c.organization_id where c.published;

-- A service is as public as the organization that keeps its record. What is new of it includes what is new of that one,
-- so that who asks for changes hears of services that came to light with it.
-- It is not found by the name of an organization behind it that does not publish.
create function published_words(s service) returns tsvector language sql stable as $$
  select case when not exists (
      select from service_organization b join organization o on o.id = b.organization_id
      where b.service_id = s.id and not o.published)
    then s.search_words
    else service_search_words(
        s.search_key, s.service_type_code, s.service_model_code, null, s.organization_id, s.reach)
      || coalesce((select array_to_tsvector(array_agg(distinct word)) from service_organization b
          join published_organization o on o.id = b.organization_id, unnest(tsvector_to_array(o.search_words)) word
          where b.service_id = s.id), '') end
$$;

create view published_service as
  select s.*, greatest(s.updated_at, o.updated_at) modified_at, published_words(s) words
  from service s join published_organization o on o.id = s.organization_id;

create view published_service_contact as
  select c.* from service_contact c join published_service s on s.id = c.service_id where c.published;

-- Of a confidential place nothing but its municipality; an owner that does not publish is not named.
create view published_location as
  select l.id, case when o.published then l.organization_id end organization_id, l.kind, l.municipality_id,
    case when l.kind <> 'CONFIDENTIAL' then l.name end name,
    case when l.kind <> 'CONFIDENTIAL' then l.settlement end settlement,
    case when l.kind <> 'CONFIDENTIAL' then l.address end address,
    case when l.kind <> 'CONFIDENTIAL' then l.postal_code end postal_code,
    case when l.kind <> 'CONFIDENTIAL' then l.latitude end latitude,
    case when l.kind <> 'CONFIDENTIAL' then l.longitude end longitude,
    case when l.kind <> 'CONFIDENTIAL' then l.url end url,
    case when l.kind <> 'CONFIDENTIAL' then l.transportation end transportation,
    case when l.kind <> 'CONFIDENTIAL' then l.accessibility end accessibility,
    l.updated_at
  from location l join organization o on o.id = l.organization_id
  where o.published
    or exists (select from service_at_location a join published_service s on s.id = a.service_id where a.location_id = l.id);

-- Hours and notes could lead to a confidential place, so it has none.
create view published_service_at_location as
  select a.id, a.service_id, a.location_id, a.position, l.kind = 'CONFIDENTIAL' confidential,
    case when l.kind <> 'CONFIDENTIAL' then a.note end note, greatest(s.modified_at, l.updated_at) modified_at
  from service_at_location a
  join published_service s on s.id = a.service_id
  join location l on l.id = a.location_id;

create view published_schedule as
  select r.* from schedule r join published_service_at_location a on a.id = r.service_at_location_id
  where not a.confidential;

create view published_schedule_exception as
  select e.* from schedule_exception e join published_service_at_location a on a.id = e.service_at_location_id
  where not a.confidential;
