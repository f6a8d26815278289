-- The tables of the Human Services Data Specification (HSDS 3.1), each a function of the languages that a reader is
-- offered; columns are named and ordered as there. What is mapped how, and why: docs/hsds.md.

-- A stable id for what has no id of its own: that of java.util.UUID.nameUUIDFromBytes.
create function name_uuid(name text) returns uuid language sql immutable strict parallel safe as $$
  select overlay(overlay(md5(name) placing '3' from 13)
    placing substr('89ab', (('x' || substr(md5(name), 17, 1))::bit(4)::int & 3) + 1, 1) from 17)::uuid
$$;

-- Serbian Cyrillic to Latin, capitals kept; org.mreza.domain.shared.SerbianScript does the same in Java.
create function serbian_latin(t text) returns text language sql immutable strict parallel safe as $$
  select translate(
    replace(replace(replace(replace(replace(replace(
      regexp_replace(regexp_replace(regexp_replace(t,
        'Љ(?=[А-ЯЂЈЉЊЋЏ])|(?<=[А-ЯЂЈЉЊЋЏ])Љ(?![[:alpha:]])', 'LJ', 'g'),
        'Њ(?=[А-ЯЂЈЉЊЋЏ])|(?<=[А-ЯЂЈЉЊЋЏ])Њ(?![[:alpha:]])', 'NJ', 'g'),
        'Џ(?=[А-ЯЂЈЉЊЋЏ])|(?<=[А-ЯЂЈЉЊЋЏ])Џ(?![[:alpha:]])', 'DŽ', 'g'),
      'Љ', 'Lj'), 'Њ', 'Nj'), 'Џ', 'Dž'), 'љ', 'lj'), 'њ', 'nj'), 'џ', 'dž'),
    'абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ', 'abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ')
$$;

-- The text of a reader; Serbian written in Cyrillic is read in Latin too.
create function hsds_text(texts jsonb, languages text[]) returns text language sql immutable parallel safe as $$
  select case when languages[1] = 'sr-Latn' and not texts ? 'sr-Latn' and texts ? 'sr-Cyrl'
    then serbian_latin(texts ->> 'sr-Cyrl') else text_in(texts, languages) end
$$;

create function hsds_time(at timestamptz) returns text language sql stable strict parallel safe as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- Vocabularies that have no table of their own.
create table hsds_word (
  taxonomy text not null,
  code text not null,
  name jsonb not null,
  position int not null,
  primary key (taxonomy, code)
);
insert into hsds_word (taxonomy, code, name, position) values
  ('organization_kind', 'CIVIL_SOCIETY', '{"source": "en", "en": "Civil-society organization", "mk": "Граѓанска организација", "sr-Cyrl": "Организација цивилног друштва", "bs": "Organizacija civilnog društva", "sq": "Organizatë e shoqërisë civile"}', 1),
  ('organization_kind', 'MUNICIPALITY_ADMINISTRATION', '{"source": "en", "en": "Municipality administration", "mk": "Општинска администрација", "sr-Cyrl": "Општинска управа", "bs": "Općinska uprava", "sq": "Administratë komunale"}', 2),
  ('organization_kind', 'CENTRE_FOR_SOCIAL_WORK', '{"source": "en", "en": "Centre for social work", "mk": "Центар за социјална работа", "sr-Cyrl": "Центар за социјални рад", "bs": "Centar za socijalni rad", "sq": "Qendër për punë sociale"}', 3),
  ('organization_kind', 'PUBLIC_INSTITUTION', '{"source": "en", "en": "Public institution", "mk": "Јавна установа", "sr-Cyrl": "Јавна установа", "bs": "Javna ustanova", "sq": "Institucion publik"}', 4),
  ('organization_kind', 'MINISTRY', '{"source": "en", "en": "Ministry", "mk": "Министерство", "sr-Cyrl": "Министарство", "bs": "Ministarstvo", "sq": "Ministri"}', 5),
  ('organization_kind', 'LOCAL_AUTHORITIES_ASSOCIATION', '{"source": "en", "en": "Association of local authorities", "mk": "Здружение на локални власти", "sr-Cyrl": "Удружење локалних власти", "bs": "Udruženje lokalnih vlasti", "sq": "Shoqatë e pushteteve vendore"}', 6),
  ('organization_kind', 'DONOR', '{"source": "en", "en": "Donor", "mk": "Донатор", "sr-Cyrl": "Донатор", "bs": "Donator", "sq": "Donator"}', 7),
  ('organization_kind', 'INTERNATIONAL', '{"source": "en", "en": "International organization", "mk": "Меѓународна организација", "sr-Cyrl": "Међународна организација", "bs": "Međunarodna organizacija", "sq": "Organizatë ndërkombëtare"}', 8),
  ('organization_kind', 'COALITION', '{"source": "en", "en": "Coalition or network", "mk": "Коалиција или мрежа", "sr-Cyrl": "Коалиција или мрежа", "bs": "Koalicija ili mreža", "sq": "Koalicion ose rrjet"}', 9),
  ('tag', 'GENDER', '{"source": "en", "en": "Gender", "mk": "Род", "sr-Cyrl": "Род", "bs": "Rod", "sq": "Gjinia"}', 1),
  ('tag', 'MIGRATION', '{"source": "en", "en": "Migration", "mk": "Миграција", "sr-Cyrl": "Миграције", "bs": "Migracije", "sq": "Migrimi"}', 2),
  ('tag', 'FICTITIOUS', '{"source": "en", "en": "Fictitious: demonstration data", "mk": "Измислено: податоци за приказ", "sr-Cyrl": "Измишљено: подаци за приказ", "bs": "Izmišljeno: podaci za prikaz", "sq": "I trilluar: të dhëna për demonstrim"}', 3),
  ('taxonomy', 'service_type', '{"source": "en", "en": "Service types", "mk": "Видови услуги", "sr-Cyrl": "Врсте услуга", "bs": "Vrste usluga", "sq": "Llojet e shërbimeve"}', 1),
  ('taxonomy', 'target_group', '{"source": "en", "en": "Target groups", "mk": "Целни групи", "sr-Cyrl": "Циљне групе", "bs": "Ciljne grupe", "sq": "Grupet e synuara"}', 2),
  ('taxonomy', 'service_model', '{"source": "en", "en": "Service models", "mk": "Модели на услуги", "sr-Cyrl": "Модели услуга", "bs": "Modeli usluga", "sq": "Modelet e shërbimeve"}', 3),
  ('taxonomy', 'tag', '{"source": "en", "en": "Tags", "mk": "Ознаки", "sr-Cyrl": "Ознаке", "bs": "Oznake", "sq": "Etiketat"}', 4),
  ('taxonomy', 'organization_kind', '{"source": "en", "en": "Kinds of organizations", "mk": "Видови организации", "sr-Cyrl": "Врсте организација", "bs": "Vrste organizacija", "sq": "Llojet e organizatave"}', 5),
  ('word', 'place', '{"source": "en", "en": "place", "mk": "место", "sr-Cyrl": "место", "bs": "mjesto", "sq": "vend"}', 1),
  ('word', 'waiting', '{"source": "en", "en": "on the waiting list", "mk": "на листа на чекање", "sr-Cyrl": "на листи чекања", "bs": "na listi čekanja", "sq": "në listën e pritjes"}', 2);

create view hsds_vocabulary as
  select 'service_type' taxonomy, code, parent_code, name, null::jsonb description, position,
    (select string_agg(l.jurisdiction || ' ' || l.national_code || ': ' || (n.term ->> (n.term ->> 'source')), '; '
        order by l.jurisdiction, l.national_code)
      from service_type_law l join national_service n on (n.jurisdiction, n.code) = (l.jurisdiction, l.national_code)
      where l.service_type_code = t.code) laws
  from service_type t
  union all select 'target_group', code, null, name, null, position, null from target_group
  union all select 'service_model', code, null, name, description, position, null from service_model
  union all select taxonomy, code, null, name, null, position, null from hsds_word where taxonomy in ('tag', 'organization_kind');

create function hsds_taxonomies(offered text[])
returns table (id uuid, name text, description text, version text) language sql stable parallel safe as $$
  select name_uuid('mreza:taxonomy:' || code), hsds_text(name, offered), hsds_text(name, offered), '1'::text
  from hsds_word where taxonomy = 'taxonomy'
$$;

create function hsds_taxonomy_terms(offered text[])
returns table (id uuid, code text, name text, description text, parent_id uuid, taxonomy text, language text, taxonomy_id uuid)
language sql stable parallel safe as $$
  select name_uuid('mreza:term:' || v.taxonomy || ':' || v.code), v.code, hsds_text(v.name, offered),
    coalesce(hsds_text(v.description, offered), concat_ws('. ', hsds_text(v.name, offered), v.laws)),
    name_uuid('mreza:term:' || v.taxonomy || ':' || v.parent_code), hsds_text(w.name, offered), offered[1],
    name_uuid('mreza:taxonomy:' || v.taxonomy)
  from hsds_vocabulary v join hsds_word w on w.taxonomy = 'taxonomy' and w.code = v.taxonomy
$$;

create function hsds_organizations(offered text[], base text)
returns table (id uuid, name text, alternate_name text, description text, email text, website text, logo text, uri text,
  parent_organization_id uuid) language sql stable parallel safe as $$
  select o.id, hsds_text(o.name, offered), o.aliases -> 0 ->> 'text',
    coalesce(hsds_text(o.description, offered), hsds_text(k.name, offered)), o.email, o.website,
    (select base || '/organizations/' || o.slug || '/logo' from organization_logo l where l.organization_id = o.id),
    base || '/organizations/' || o.slug, p.id
  from published_organization o
  join hsds_word k on k.taxonomy = 'organization_kind' and k.code = o.kind
  left join published_organization p on p.id = o.parent_id
$$;

create function hsds_services(offered text[])
returns table (id uuid, organization_id uuid, name text, alternate_name text, description text, url text, email text,
  status text, application_process text, fees_description text, accreditations text, eligibility_description text,
  minimum_age int, maximum_age int, assured_date date, alert text, last_modified text) language sql stable parallel safe as $$
  select s.id, s.organization_id, hsds_text(s.name, offered), s.aliases -> 0 ->> 'text',
    hsds_text(s.description, offered), s.website, s.email,
    case s.status when 'ACTIVE' then 'active' when 'TEMPORARILY_CLOSED' then 'temporarily closed'
      when 'CLOSED' then 'defunct' else 'inactive' end,
    hsds_text(s.application, offered), hsds_text(s.cost_note, offered),
    nullif(concat_ws('. ', hsds_text(s.accreditation, offered), nullif(concat_ws(', ', hsds_text(s.legal_act, offered),
      s.legal_number, s.legal_year::text, hsds_text(s.legal_issuer, offered)), '')), ''),
    hsds_text(s.eligibility, offered), s.min_age, s.max_age, (s.confirmed_at at time zone 'UTC')::date,
    (select hsds_text(w.name, offered) from hsds_word w
      where s.fictitious and w.taxonomy = 'tag' and w.code = 'FICTITIOUS'),
    hsds_time(s.modified_at)
  from published_service s
$$;

create function hsds_service_at_location(offered text[])
returns table (id uuid, service_id uuid, location_id uuid, description text) language sql stable parallel safe as $$
  select id, service_id, location_id, hsds_text(note, offered) from published_service_at_location
$$;

create function hsds_locations(offered text[])
returns table (id uuid, location_type text, url text, organization_id uuid, name text, transportation text,
  latitude double precision, longitude double precision) language sql stable parallel safe as $$
  select l.id, case l.kind when 'VIRTUAL' then 'virtual' else 'physical' end, l.url, l.organization_id,
    coalesce(hsds_text(l.name, offered), hsds_text(m.name, offered)), hsds_text(l.transportation, offered),
    l.latitude, l.longitude
  from published_location l left join municipality m on m.id = l.municipality_id
$$;

create function hsds_addresses(offered text[])
returns table (id uuid, location_id uuid, address_1 text, city text, region text, state_province text, postal_code text,
  country text, address_type text) language sql stable parallel safe as $$
  select name_uuid('mreza:address:' || l.id), l.id, coalesce(l.address, ''),
    coalesce(l.settlement, hsds_text(m.name, offered)), hsds_text(m.name, offered),
    coalesce((select string_agg(hsds_text(r.name, offered), ', ' order by r.position) from municipality_region i
      join region r on r.id = i.region_id where i.municipality_id = m.id and r.kind <> 'association'), ''),
    coalesce(l.postal_code, ''), c.iso_code::text, 'physical'::text
  from published_location l
  join municipality m on m.id = l.municipality_id
  join country c on c.id = m.country_id
  where l.kind <> 'VIRTUAL'
$$;

create function hsds_accessibility(offered text[])
returns table (id uuid, location_id uuid, description text) language sql stable parallel safe as $$
  select name_uuid('mreza:accessibility:' || id), id, hsds_text(accessibility, offered)
  from published_location where accessibility is not null
$$;

create function hsds_contacts(offered text[])
returns table (id uuid, organization_id uuid, service_id uuid, name text, title text, email text)
language sql stable parallel safe as $$
  select name_uuid('mreza:contact:' || c.organization_id || ':' || c.position), c.organization_id, null::uuid, p.name,
    hsds_text(c.job, offered), c.email
  from published_contact c left join person p on p.id = c.person_id
  union all
  select name_uuid('mreza:contact:' || c.service_id || ':' || c.position), null, c.service_id, p.name,
    hsds_text(c.job, offered), c.email
  from published_service_contact c left join person p on p.id = c.person_id
$$;

-- The numbers of a contact say whose contact it is as well.
create function hsds_phones()
returns table (id uuid, service_id uuid, organization_id uuid, contact_id uuid, number text, type text)
language sql stable parallel safe as $$
  select name_uuid('mreza:phone:' || id), null::uuid, id, null::uuid, phone, 'voice'::text
  from published_organization where phone is not null
  union all
  select name_uuid('mreza:phone:' || id), id, null, null, phone, 'voice' from published_service where phone is not null
  union all
  select name_uuid('mreza:phone:' || organization_id || ':' || position), null, organization_id,
    name_uuid('mreza:contact:' || organization_id || ':' || position), phone, 'voice'
  from published_contact where phone is not null
  union all
  select name_uuid('mreza:phone:' || service_id || ':' || position), service_id, null,
    name_uuid('mreza:contact:' || service_id || ':' || position), phone, 'voice'
  from published_service_contact where phone is not null
$$;

-- Regular hours, then days with hours of their own. Both those days and days that are closed stand with the regular
-- hours as EXDATE.
create function hsds_schedules(offered text[])
returns table (id uuid, service_at_location_id uuid, valid_from date, valid_to date, dtstart date, timezone int,
  wkst text, freq text, "interval" int, byday text, description text, opens_at text, closes_at text, attending_type text,
  notes text) language sql stable parallel safe as $$
  select name_uuid('mreza:schedule:' || r.service_at_location_id || ':' || r.position), r.service_at_location_id,
    r.valid_from, r.valid_to, r.valid_from, extract(hour from now() at time zone 'Europe/Skopje' - now() at time zone 'UTC')::int,
    'MO'::text, r.freq, r.every, array_to_string(r.byday, ','),
    nullif(concat_ws(', ', r.stop_settlement, hsds_text(m.name, offered)), ''),
    to_char(r.opens_at, 'HH24:MI'), to_char(r.closes_at, 'HH24:MI'),
    case when r.appointment then 'appointment' end,
    nullif(concat_ws(' ', hsds_text(r.note, offered), (select 'EXDATE:' || string_agg(to_char(e.day, 'YYYYMMDD'), ',' order by e.day)
      from published_schedule_exception e
      where e.service_at_location_id = r.service_at_location_id)), '')
  from published_schedule r left join municipality m on m.id = r.stop_municipality_id
  union all
  select name_uuid('mreza:exception:' || service_at_location_id || ':' || day), service_at_location_id, day, day, day,
    extract(hour from now() at time zone 'Europe/Skopje' - now() at time zone 'UTC')::int, 'MO', 'WEEKLY', 1,
    (array['MO','TU','WE','TH','FR','SA','SU'])[extract(isodow from day)::int], null,
    to_char(opens_at, 'HH24:MI'), to_char(closes_at, 'HH24:MI'), null, hsds_text(note, offered)
  from published_schedule_exception where opens_at is not null
$$;

create function hsds_funding(offered text[])
returns table (id uuid, service_id uuid, source text) language sql stable parallel safe as $$
  select name_uuid('mreza:funding:' || s.id || ':' || o.id), s.id, hsds_text(o.name, offered)
  from published_service s
  join service_organization r on r.service_id = s.id and r.role = 'FUNDS'
  join published_organization o on o.id = r.organization_id
$$;

create function hsds_service_areas(offered text[])
returns table (id uuid, service_id uuid, name text, extent text, extent_type text) language sql stable parallel safe as $$
  select name_uuid('mreza:area:' || concat_ws(':', a.service_id, a.municipality_id, a.region_id, a.country_id, a.settlement)),
    a.service_id, concat_ws(', ', a.settlement, hsds_text(coalesce(m.name, r.name, c.name), offered)),
    coalesce(a.municipality_id, a.region_id, a.country_id), 'text'::text
  from service_area a
  join published_service s on s.id = a.service_id
  left join municipality m on m.id = a.municipality_id
  left join region r on r.id = a.region_id
  left join country c on c.id = a.country_id
$$;

create function hsds_required_documents(offered text[])
returns table (id uuid, service_id uuid, document text) language sql stable parallel safe as $$
  select name_uuid('mreza:documents:' || id), id, hsds_text(required_documents, offered)
  from published_service where required_documents is not null
$$;

create function hsds_languages()
returns table (id uuid, service_id uuid, code text) language sql stable parallel safe as $$
  select name_uuid('mreza:language:' || s.id || ':' || l), s.id, l from published_service s cross join unnest(s.languages) l
$$;

create function hsds_cost_options(offered text[])
returns table (id uuid, service_id uuid, option text, amount int, amount_description text)
language sql stable parallel safe as $$
  select name_uuid('mreza:cost:' || id), id, lower(cost), case cost when 'FREE' then 0 end, hsds_text(cost_note, offered)
  from published_service where cost <> 'NOT_STATED'
$$;

create function hsds_units(offered text[])
returns table (id uuid, name text, scheme text, identifier text) language sql stable parallel safe as $$
  select name_uuid('mreza:unit:place'), hsds_text(name, offered), 'mreza'::text, code
  from hsds_word where taxonomy = 'word' and code = 'place'
$$;

create function hsds_service_capacity(offered text[])
returns table (id uuid, service_id uuid, unit_id uuid, available int, maximum int, description text, updated text)
language sql stable parallel safe as $$
  select name_uuid('mreza:capacity:' || s.id), s.id, name_uuid('mreza:unit:place'), s.places_free, s.places,
    s.waiting || ' ' || hsds_text(w.name, offered), hsds_time(s.capacity_as_of::timestamp at time zone 'UTC')
  from published_service s join hsds_word w on w.taxonomy = 'word' and w.code = 'waiting'
  where s.places_free is not null and s.capacity_as_of is not null
$$;

create function hsds_attributes(offered text[])
returns table (id uuid, link_id uuid, taxonomy_term_id uuid, link_type text, link_entity text, label text)
language sql stable parallel safe as $$
  select name_uuid('mreza:attribute:' || a.link_id || ':' || a.taxonomy || ':' || a.code), a.link_id,
    name_uuid('mreza:term:' || a.taxonomy || ':' || a.code), a.taxonomy, a.entity, hsds_text(v.name, offered)
  from (
    select id link_id, 'service' entity, 'service_type' taxonomy, service_type_code code from published_service
    union all
    select id, 'service', 'service_model', service_model_code from published_service where service_model_code is not null
    union all
    select s.id, 'service', 'target_group', g from published_service s cross join unnest(s.target_groups) g
    union all
    select s.id, 'service', 'tag', t from published_service s
      cross join unnest(s.tags || case when s.fictitious then array['FICTITIOUS'] else array[]::text[] end) t
    union all
    select id, 'organization', 'organization_kind', kind from published_organization
    union all
    select id, 'organization', 'tag', 'FICTITIOUS' from published_organization where fictitious) a
  join hsds_vocabulary v on v.taxonomy = a.taxonomy and v.code = a.code
$$;

-- Who changed what of a record stays in the network; that it changed, and for whom it speaks, does not.
create function hsds_metadata(offered text[])
returns table (id uuid, resource_id uuid, resource_type text, last_action_date date, last_action_type text, field_name text,
  previous_value text, replacement_value text, updated_by text) language sql stable parallel safe as $$
  select name_uuid('mreza:metadata:' || s.id), s.id, 'service'::text, (s.updated_at at time zone 'UTC')::date,
    case when s.version = 0 then 'create' else 'update' end, 'last_modified'::text, hsds_time(s.created_at),
    hsds_time(s.updated_at), hsds_text(o.name, offered)
  from published_service s join published_organization o on o.id = s.organization_id
  union all
  select name_uuid('mreza:metadata:' || id), id, 'organization', (updated_at at time zone 'UTC')::date,
    case when version = 0 then 'create' else 'update' end, 'last_modified', hsds_time(created_at), hsds_time(updated_at),
    hsds_text(name, offered)
  from published_organization
$$;
