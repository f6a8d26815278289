-- A large directory: as many made-up organizations as made-up services, in the places of the gazetteer, always the same.
-- Expects create temporary table wanted (organizations int). Names are sayable, in Macedonian Cyrillic, Serbian Latin
-- or Bosnian; their aliases are the same in the other script, in plain letters, and as initials.
create function pg_temp.pick(n bigint, salt int, many int) returns int language sql immutable as $$
  select ((hashint8extended(n * 31 + salt, salt) % many + many) % many)::int + 1
$$;

create function pg_temp.cyrillic(t text) returns text language sql immutable as $$
  select translate(replace(replace(replace(replace(replace(replace(t,
      'dž', 'џ'), 'Dž', 'Џ'), 'lj', 'љ'), 'Lj', 'Љ'), 'nj', 'њ'), 'Nj', 'Њ'),
    'abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ', 'абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ')
$$;

create function pg_temp.plain(t text) returns text language sql immutable as $$
  select translate(t, 'čćšžđČĆŠŽĐ', 'ccszdCCSZD')
$$;

-- A word that nobody has yet: syllables in one order.
create function pg_temp.made(n bigint, salt int) returns text language sql immutable as $$
  select initcap(s[pg_temp.pick(n, salt, 30)] || s[pg_temp.pick(n, salt + 1, 30)] || s[pg_temp.pick(n, salt + 2, 30)] || e[pg_temp.pick(n, salt + 3, 10)])
  from (select array['ba','vi','go','de','žu','za','ki','lo','mu','ne','pa','ri','so','ta','fu','hra','ce','ča','šu','bri','vla','gro','dre','kra','mla','pre','sti','tra','sve','zvo'] s,
    array['n','nka','rac','va','sta','lo','d','nik','ra','čje'] e) p
$$;

create temporary table made_organization as
select n, ('01b00000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid id,
  (array['Udruženje','Centar','Fondacija','Dom','Zavod','Društvo','Kuća','Mreža','Savez','Klub'])[pg_temp.pick(n, 1, 10)] || ' '
    || (array['za pomoć','za podršku','za prava','žena','mladih','roditelja','građana','starih','sela','dece'])[pg_temp.pick(n, 2, 10)] || ' '
    || pg_temp.made(n, 10) || case when pg_temp.pick(n, 3, 3) = 1 then ' ' || pg_temp.made(n, 20) else '' end as latin,
  m.ids[pg_temp.pick(n, 4, cardinality(m.ids))] municipality
from generate_series(1, (select organizations from wanted)) n, (select array_agg(id order by id) ids from municipality) m;

-- Triggers row by row would take most of the time; what they keep is written by itself.
set session_replication_role = replica;

insert into organization (id, slug, name, aliases, kind, state, seat_municipality_id, country_id, version, created_at, updated_at,
  fictitious, phone, reach)
select o.id, 'o' || n,
  case n % 3
    when 0 then jsonb_build_object('source', 'mk', 'mk', pg_temp.cyrillic(latin))
    when 1 then jsonb_build_object('source', 'sr-Latn', 'sr-Latn', latin)
    else jsonb_build_object('source', 'bs', 'bs', latin) end,
  jsonb_build_array(
    jsonb_build_object('text', case n % 3 when 0 then latin else pg_temp.cyrillic(latin) end, 'language', null, 'script', null, 'source', 'made'),
    jsonb_build_object('text', pg_temp.plain(latin), 'language', null, 'script', null, 'source', 'made'),
    jsonb_build_object('text', upper(left(pg_temp.made(n, 30), 4)), 'language', null, 'script', null, 'source', 'made')),
  (array['CIVIL_SOCIETY','CIVIL_SOCIETY','CIVIL_SOCIETY','PUBLIC_INSTITUTION','CENTRE_FOR_SOCIAL_WORK','MUNICIPALITY_ADMINISTRATION'])[pg_temp.pick(n, 5, 6)],
  'ACTIVE', m.id, m.country_id, 0, timestamptz '2026-01-01', timestamptz '2026-01-01', true, '+389 43 000 000', array['m' || m.id]
from made_organization o join municipality m on m.id = o.municipality;

insert into location (id, organization_id, kind, municipality_id, version, created_at, updated_at)
select ('01b00001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, id, 'PHYSICAL', municipality, 0, timestamptz '2026-01-01', timestamptz '2026-01-01'
from made_organization;

insert into service_organization (service_id, organization_id, role)
select ('01b00002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, id, 'PROVIDES' from made_organization;

insert into service_area (service_id, region_id)
select ('01b00002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, r.region_id
from made_organization o, lateral (select region_id from municipality_region x where x.municipality_id = o.municipality order by 1 limit 1) r
where n % 3 = 0;

insert into service_at_location (id, service_id, location_id, position)
select ('01b00003-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('01b00002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
  ('01b00001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0
from made_organization;

insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at)
select ('01b00003-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, 'WEEKLY', 1,
  (array['{MO,TU,WE,TH,FR}','{MO,WE}','{TU,TH,SA}','{MO,TU,WE,TH,FR,SA,SU}'])[pg_temp.pick(n, 60, 4)]::text[],
  make_time(pg_temp.pick(n, 61, 4) + 6, 0, 0), make_time(pg_temp.pick(n, 62, 6) + 13, 0, 0)
from made_organization;

-- What stands around the services is there, so that their words are computed once; the planner has to know of it.
analyze organization, location, service_organization, service_area, service_at_location;
insert into service (id, slug, organization_id, name, aliases, service_type_code, status, target_groups, languages, cost,
  places, places_free, capacity_as_of, confirmed_at, confirmation_days, fictitious, version, created_at, updated_at,
  reach, search_words)
select s.service, 's' || n, id, s.name,
  '[]', type, case pg_temp.pick(n, 41, 20) when 1 then 'PLANNED' when 2 then 'TEMPORARILY_CLOSED' when 3 then 'CLOSED' else 'ACTIVE' end,
  array[groups[pg_temp.pick(n, 42, 30)], groups[pg_temp.pick(n / 2, 43, 30)]],
  (array['{mk}','{mk,sq}','{sr}','{bs}','{sq,en}','{mk,rom}'])[pg_temp.pick(n, 44, 6)]::text[],
  (array['FREE','FREE','PARTLY_PAID','PAID','NOT_STATED'])[pg_temp.pick(n, 45, 5)],
  20, pg_temp.pick(n, 46, 21) - 1, current_date - pg_temp.pick(n, 47, 200),
  case when pg_temp.pick(n, 48, 5) > 1 then now() - make_interval(days => pg_temp.pick(n, 49, 400)) end, 180,
  true, 0, timestamptz '2026-01-01', timestamptz '2026-01-01', reach.places,
  coalesce(service_search_words(fold_names(s.name, '[]'), type, null, s.service, id, reach.places), '')
from (
  select o.*, case n % 3
    when 0 then jsonb_build_object('source', 'mk', 'mk', pg_temp.cyrillic(called))
    when 1 then jsonb_build_object('source', 'sr-Latn', 'sr-Latn', called)
    else jsonb_build_object('source', 'bs', 'bs', called) end as name,
    ('01b00002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid service
  from (select o.*, t.types[pg_temp.pick(n, 40, 30)] type, g.groups,
    (array['Dnevni centar','Savetovalište','Pravna pomoć','Pomoć u kući','Mobilni tim','Sigurna kuća','Klub starih','Narodna kuhinja','Podrška porodici','Besplatna pravna pomoć'])[pg_temp.pick(n, 50, 10)]
      || ' ' || pg_temp.made(n, 51) called
  from made_organization o, (select array_agg(code order by code) types from service_type) t,
    (select array_agg(code order by code) groups from target_group) g) o) s
cross join lateral (select service_reach(s.service, id) places offset 0) reach;

insert into search_name (kind, key, id)
select distinct t.kind, left(k, 400), t.id::text from (
  select 'organization' kind, id, search_key from organization union all select 'service', id, search_key from service) t,
  unnest(string_to_array(btrim(t.search_key, '|'), '|')) k
where k <> '' on conflict do nothing;
insert into search_word
select distinct w from (select search_words from organization union all select search_words from service) t,
  unnest(tsvector_to_array(t.search_words)) w on conflict do nothing;
set session_replication_role = origin;
analyze;
