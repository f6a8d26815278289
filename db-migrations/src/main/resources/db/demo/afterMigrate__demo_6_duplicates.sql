-- The demonstration network, part 6: three made-up organizations that were entered twice, to be found and merged.
-- Loaded once; what people change, merge or delete afterwards stays so.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
declare
  loaded constant timestamptz := '2026-11-01 08:00:00+00';
begin
  if exists (select from organization where id between pg_temp.demo_id(1900) and pg_temp.demo_id(1999))
    or exists (select from merge_record where gone_id between pg_temp.demo_id(1900) and pg_temp.demo_id(1999)) then
    return;
  end if;

  insert into organization (id, slug, kind, seat_municipality_id, country_id, name, aliases, description, phone, email,
      state, fictitious, version, created_at, updated_at)
  select pg_temp.demo_id(d.n), d.slug, d.kind, d.seat, left(d.seat, 2), d.name::jsonb, d.aliases::jsonb,
      '{"source":"mk","mk":"Измислена организација за показни податоци.","en":"Made up for demonstration.","bs":"Izmišljena organizacija za pokazne podatke.","sq":"Organizatë e trilluar për të dhëna treguese."}',
      d.phone, d.email, 'ACTIVE', true, 0, loaded, loaded
  from (values
    (1901, 'primer-sonce-veles', 'CIVIL_SOCIETY', 'mk-veles',
     '{"source":"mk","mk":"„Сонце“ – дневен центар (пример)"}', '[{"text":"DC Sonce","language":null,"script":"Latn","source":null}]',
     '031/000-108', null),
    (1902, 'primer-zenski-centar-povardarie', 'CIVIL_SOCIETY', 'mk-veles',
     '{"source":"mk","mk":"Женски центар Повардарие (пример)"}', '[]', null, 'povardarie@demo.mreza.example'),
    (1903, 'primjer-centar-za-socijalni-rad-bijeljina', 'CENTRE_FOR_SOCIAL_WORK', 'ba-bijeljina',
     '{"source":"bs","bs":"Centar za socijalni rad u Bijeljini (primjer)"}', '[{"text":"CSR Bijeljina","language":null,"script":"Latn","source":null}]',
     '+387 55 000 201', null)
    ) d (n, slug, kind, seat, name, aliases, phone, email)
  on conflict do nothing;

  insert into contact (organization_id, position, job, phone) values
    (pg_temp.demo_id(1901), 0, '{"source":"mk","mk":"Дежурна линија","en":"Line on duty"}', '+389 31 000 901')
  on conflict do nothing;
  insert into organization_area (organization_id, municipality_id) values
    (pg_temp.demo_id(1901), 'mk-veles'), (pg_temp.demo_id(1901), 'mk-caska')
  on conflict do nothing;
end
$demo$;
