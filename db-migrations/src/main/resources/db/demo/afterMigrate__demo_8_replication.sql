-- The demonstration network, part 8: who takes service models over, as the reports tell it. Loaded once.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
begin
  if exists (select from replication where id between pg_temp.demo_id(70000) and pg_temp.demo_id(70999)) then
    return;
  end if;

  insert into replication (id, service_model_code, municipality_id, organization_id, version, created_at)
  select pg_temp.demo_id(d.n), d.model, m.id, o.id, 0, timestamptz '2026-11-01 08:00:00+00'
  from (values (70001, 'DAY_CENTRE', 'mk-delcevo', 124), (70002, 'DAY_CENTRE', 'mk-kumanovo', 125),
    (70003, 'MOBILE_TEAM', 'rs-stara-pazova', 132)) d (n, model, place, organization)
  join municipality m on m.id = d.place
  join organization o on o.id = pg_temp.demo_id(d.organization)
  on conflict do nothing;

  insert into replication_step (replication_id, position, stage, since_year, since_month, note)
  select r.id, d.position, d.stage, d.year, d.month, d.note::jsonb
  from (values
    (70001, 0, 'PREPARING', 2024, 2, '{"source":"mk","mk":"Концептот се развива; ветена е финансиска поддршка по општина.","en":"The concept is being developed; financial support for each municipality is promised."}'),
    (70002, 0, 'PREPARING', 2024, 2, '{"source":"mk","mk":"Концептот се развива; ветена е финансиска поддршка по општина.","en":"The concept is being developed; financial support for each municipality is promised."}'),
    (70003, 0, 'RUNNING', 2003, null, null),
    (70003, 1, 'STOPPED', 2009, null, '{"source":"sr-Cyrl","sr-Cyrl":"Из њих је настала Служба за помоћ у кући.","en":"The home help service came out of them."}')
  ) d (n, position, stage, year, month, note)
  join replication r on r.id = pg_temp.demo_id(d.n)
  on conflict do nothing;
end $demo$;
