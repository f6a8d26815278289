-- The day of a confirmation is that of the people who gave it, as the pages show it.
create or replace function hsds_services(offered text[])
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
    hsds_text(s.eligibility, offered), s.min_age, s.max_age, (s.confirmed_at at time zone 'Europe/Skopje')::date,
    (select hsds_text(w.name, offered) from hsds_word w
      where s.fictitious and w.taxonomy = 'tag' and w.code = 'FICTITIOUS'),
    hsds_time(s.modified_at)
  from published_service s
$$;

-- A stop in the town of its municipality is named once.
create or replace function hsds_schedules(offered text[])
returns table (id uuid, service_at_location_id uuid, valid_from date, valid_to date, dtstart date, timezone int,
  wkst text, freq text, "interval" int, byday text, description text, opens_at text, closes_at text, attending_type text,
  notes text) language sql stable parallel safe as $$
  select name_uuid('mreza:schedule:' || r.service_at_location_id || ':' || r.position), r.service_at_location_id,
    r.valid_from, r.valid_to, r.valid_from, extract(hour from now() at time zone 'Europe/Skopje' - now() at time zone 'UTC')::int,
    'MO'::text, r.freq, r.every, array_to_string(r.byday, ','),
    nullif(concat_ws(', ',
      case when not exists (select from jsonb_each_text(m.name) n where n.value = r.stop_settlement) then r.stop_settlement end,
      hsds_text(m.name, offered)), ''),
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
