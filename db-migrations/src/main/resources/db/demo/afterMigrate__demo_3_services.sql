-- The demonstration network, part 3: the nine services that the reports tell of, with what they say and no more: an
-- hour, an address or a number that is not there is not here either. Loaded once; what people change or delete
-- afterwards stays so.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
declare
  loaded constant timestamptz := '2026-11-01 08:00:00+00';
begin
  if exists (select from service where id between pg_temp.demo_id(10000) and pg_temp.demo_id(10999)) then
    return;
  end if;

  insert into service (id, slug, organization_id, service_type_code, service_model_code, status, since_year, until_year,
      name, aliases, description, target_groups, tags, cost, project_id,
      stage, concept_year, concept_month, succeeded_by, legal_act, legal_year, legal_issuer, version, created_at, updated_at)
  select pg_temp.demo_id(d.n), d.slug, o.id, d.type, d.model, d.status, d.since, d.until, d.name::jsonb, d.aliases::jsonb,
      d.description::jsonb, string_to_array(d.groups, ' '), string_to_array(coalesce(d.tags, ''), ' '), d.cost, p.id,
      -- the workshop of February 2024 worked on the concepts; money is promised, from when is not said
      case when d.n in (10003, 10004) then 'CONCEPT' end, case when d.n in (10003, 10004) then 2024 end,
      case when d.n in (10003, 10004) then 2 end, case d.n when 10005 then pg_temp.demo_id(10006) end,
      case d.n when 10006 then '{"source":"sr-Cyrl","sr-Cyrl":"одлука Општине","en":"municipal decision"}'::jsonb end,
      case d.n when 10006 then 2009 end,
      case d.n when 10006 then '{"source":"sr-Cyrl","sr-Cyrl":"Општина Стара Пазова","en":"Municipality of Stara Pazova"}'::jsonb end,
      0, loaded, loaded
  from (values
    (10001, 'kancelarija-za-besplatna-pravna-pomos', 101, 'LEGALAID', null, 'ACTIVE', null, null, 'OTHER', null, 'FREE', 201,
     '{"source":"mk","mk":"Канцеларија за бесплатна правна помош","en":"Office for free legal aid"}',
     '[{"text":"Не си сам/а","language":"mk","script":"Cyrl","source":"womsvetinikole.org.mk"}]',
     '{"source":"mk","mk":"Адвокат советува во канцеларијата и на излезни сесии во Тимјаник и Долни Дисан. Деновите и часовите не се наведени.","en":"A lawyer advises in the office and at sessions in Timjanik and Dolni Disan. Days and hours are not stated."}'),
    (10002, 'psihosocijalna-poddrska-sveti-nikole', 101, 'PSYCHOSOC', null, 'ACTIVE', null, null, 'OTHER', null, 'NOT_STATED', 201,
     '{"source":"mk","mk":"Канцеларија за психосоцијална поддршка","en":"Office for psychosocial support"}',
     '[{"text":"Не си сам/а","language":"mk","script":"Cyrl","source":"womsvetinikole.org.mk"}]',
     '{"source":"mk","mk":"Психолог дава поддршка во канцеларијата и на излезни сесии во Тимјаник и Долни Дисан. Деновите и часовите не се наведени.","en":"A psychologist gives support in the office and at sessions in Timjanik and Dolni Disan. Days and hours are not stated."}'),
    (10003, 'dneven-centar-delcevo', 124, 'DAYCARE', 'DAY_CENTRE', 'PLANNED', null, null, '', 'GENDER MIGRATION', 'NOT_STATED', 205,
     '{"source":"mk","mk":"Дневен центар Делчево","en":"Day centre Delčevo"}', '[]',
     '{"source":"mk","mk":"Дневен центар што општината го воспоставува со здружението. Проектот му додава родови и миграциски аспекти.","en":"A day centre that the municipality sets up with the association. The project adds aspects of gender and migration."}'),
    (10004, 'dneven-centar-kumanovo', 125, 'DAYCARE', 'DAY_CENTRE', 'PLANNED', null, null, '', 'GENDER MIGRATION', 'NOT_STATED', 205,
     '{"source":"mk","mk":"Дневен центар Куманово","en":"Day centre Kumanovo","sq":"Qendra ditore Kumanovë"}', '[]',
     '{"source":"mk","mk":"Дневен центар што општината го воспоставува со здружението. Проектот му додава родови и миграциски аспекти.","en":"A day centre that the municipality sets up with the association. The project adds aspects of gender and migration."}'),
    (10005, 'mobilni-timovi-stara-pazova', 132, 'MOBILETEAM', 'MOBILE_TEAM', 'CLOSED', 2003, 2009, 'ELDERLY DISABLED', null, 'NOT_STATED', null,
     '{"source":"sr-Cyrl","sr-Cyrl":"Мобилни тимови Стара Пазова","en":"Mobile teams Stara Pazova"}', '[]',
     '{"source":"sr-Cyrl","sr-Cyrl":"Рад на терену и испитивање потреба старијих људи и особа са инвалидитетом; из њега је настала Служба за помоћ у кући.","en":"Field work and a survey of the needs of older people and of people with disabilities; the Home help service came out of it."}'),
    (10006, 'sluzba-za-pomoc-u-kuci-stara-pazova', 132, 'HOMECARE', 'HOME_HELP', 'ACTIVE', 2009, null, 'ELDERLY DISABLED', null, 'NOT_STATED', null,
     '{"source":"sr-Cyrl","sr-Cyrl":"Служба за помоћ у кући Стара Пазова","en":"Home help service Stara Pazova"}', '[]',
     '{"source":"sr-Cyrl","sr-Cyrl":"Основана одлуком Општине на основу теренског рада мобилних тимова.","en":"Founded by municipal decision on the ground of the field work of the mobile teams."}'),
    (10007, 'odgovorna-socijalna-poddrska-kicevo', 137, 'DEBTWORK', 'RESPONSIBLE_SOCIAL_SUPPORT', 'INACTIVE', null, null, 'ROMA', null, 'NOT_STATED', 207,
     '{"source":"mk","mk":"Одговорна социјална поддршка Кичево","en":"Responsible social support Kičevo"}', '[]',
     '{"source":"mk","mk":"Пилот: долгови за струја и комунални услуги се платени за околу триесет семејства, а тие за возврат одработија општокорисна работа во јавните претпријатија. Дали продолжува не е наведено.","en":"A pilot: arrears for electricity and communal services of about thirty families were paid, who in return did community work in public enterprises. Whether it goes on is not stated."}'),
    (10008, 'integralni-pristup-otaharin', 111, 'INFO', null, 'ACTIVE', null, null, 'ROMA ROMAWOMEN', null, 'NOT_STATED', 204,
     '{"source":"bs","bs":"Integralni pristup kroz socijalnu inkluziju","en":"Integral approach through social inclusion"}', '[]',
     '{"source":"bs","bs":"Inkluzija Roma i Romkinja u saradnji s Caritasom. Koje oblike pomoći obuhvata nije navedeno.","en":"Inclusion of Roma women and men, with Caritas. Which kinds of help it takes in is not stated."}'),
    (10009, 'podrska-romkinjama-bijeljina', 112, 'INFO', null, 'ACTIVE', null, null, 'ROMAWOMEN', null, 'NOT_STATED', 202,
     '{"source":"bs","bs":"Podrška Romkinjama","en":"Support of Roma women"}', '[]',
     '{"source":"bs","bs":"Rad udruženja s Romkinjama u Bijeljini. Koje oblike pomoći obuhvata nije navedeno.","en":"The association''s work with Roma women in Bijeljina. Which kinds of help it takes in is not stated."}')
  ) d (n, slug, organization, type, model, status, since, until, groups, tags, cost, project, name, aliases, description)
  join organization o on o.id = pg_temp.demo_id(d.organization)
  left join project p on p.id = pg_temp.demo_id(d.project)
  on conflict do nothing;

  insert into service_organization (service_id, organization_id, role)
  select s.id, o.id, d.role
  from (values (10001, 101, 'PROVIDES'), (10001, 102, 'FUNDS'), (10001, 103, 'FUNDS'), (10001, 104, 'FUNDS'), (10001, 105, 'FUNDS'),
    (10002, 101, 'PROVIDES'), (10002, 102, 'FUNDS'), (10002, 103, 'FUNDS'), (10002, 104, 'FUNDS'), (10002, 105, 'FUNDS'),
    (10003, 124, 'PROVIDES'), (10003, 126, 'COMMISSIONS'), (10003, 128, 'COORDINATES'), (10003, 131, 'FUNDS'),
    (10004, 125, 'PROVIDES'), (10004, 127, 'COMMISSIONS'), (10004, 128, 'COORDINATES'), (10004, 131, 'FUNDS'),
    (10005, 132, 'PROVIDES'), (10006, 132, 'PROVIDES'), (10006, 133, 'COMMISSIONS'), (10006, 133, 'FUNDS'),
    (10007, 137, 'PROVIDES'), (10007, 138, 'COMMISSIONS'), (10007, 139, 'FUNDS'),
    (10008, 111, 'PROVIDES'), (10008, 123, 'FUNDS'), (10009, 112, 'PROVIDES'), (10009, 113, 'FUNDS')) d (service, organization, role)
  join service s on s.id = pg_temp.demo_id(d.service)
  join organization o on o.id = pg_temp.demo_id(d.organization)
  on conflict do nothing;

  insert into service_area (service_id, municipality_id)
  select s.id, m.id
  from (values (10001, 'mk-sveti-nikole'), (10001, 'mk-veles'), (10001, 'mk-kavadarci'), (10001, 'mk-negotino'), (10001, 'mk-demir-kapija'),
    (10002, 'mk-sveti-nikole'), (10002, 'mk-veles'), (10002, 'mk-kavadarci'), (10002, 'mk-negotino'), (10002, 'mk-demir-kapija'),
    (10007, 'mk-kicevo')) d (service, place)
  join service s on s.id = pg_temp.demo_id(d.service)
  join municipality m on m.id = d.place
  on conflict do nothing;

  insert into location (id, organization_id, kind, municipality_id, settlement, version, created_at, updated_at)
  select pg_temp.demo_id(d.n), o.id, d.kind, m.id, d.settlement, 0, loaded, loaded
  from (values (20001, 101, 'PHYSICAL', 'mk-sveti-nikole', null), (20002, 101, 'MOBILE', 'mk-negotino', 'Тимјаник'),
    (20003, 101, 'MOBILE', 'mk-negotino', 'Долни Дисан'), (20004, 124, 'PHYSICAL', 'mk-delcevo', null),
    (20005, 125, 'PHYSICAL', 'mk-kumanovo', null), (20006, 132, 'MOBILE', 'rs-stara-pazova', null),
    (20007, 132, 'PHYSICAL', 'rs-stara-pazova', null), (20008, 137, 'PHYSICAL', 'mk-kicevo', null),
    (20009, 111, 'PHYSICAL', 'ba-bijeljina', null), (20010, 112, 'PHYSICAL', 'ba-bijeljina', null)) d (n, organization, kind, place, settlement)
  join organization o on o.id = pg_temp.demo_id(d.organization)
  join municipality m on m.id = d.place
  on conflict do nothing;

  insert into service_at_location (id, service_id, location_id, position)
  select pg_temp.demo_id(d.n), s.id, l.id, d.position
  from (values (30001, 10001, 20001, 0), (30002, 10001, 20002, 1), (30003, 10001, 20003, 2),
    (30004, 10002, 20001, 0), (30005, 10002, 20002, 1), (30006, 10002, 20003, 2), (30007, 10003, 20004, 0), (30008, 10004, 20005, 0),
    (30009, 10005, 20006, 0), (30010, 10006, 20007, 0), (30011, 10007, 20008, 0), (30012, 10008, 20009, 0),
    (30013, 10009, 20010, 0)) d (n, service, location, position)
  join service s on s.id = pg_temp.demo_id(d.service)
  join location l on l.id = pg_temp.demo_id(d.location)
  on conflict do nothing;

  insert into service_contact (service_id, position, job)
  select s.id, 0, d.job::jsonb
  from (values (10001, '{"source":"mk","mk":"Адвокат за бесплатна правна помош","en":"Lawyer for free legal aid"}'),
    (10002, '{"source":"mk","mk":"Психолог за психосоцијална поддршка","en":"Psychologist for psychosocial support"}'),
    (10006, '{"source":"sr-Cyrl","sr-Cyrl":"Социјални радник","en":"Social worker"}'),
    (10007, '{"source":"mk","mk":"Координатор на проектот","en":"Project coordinator"}')) d (service, job)
  join service s on s.id = pg_temp.demo_id(d.service)
  on conflict do nothing;
end $demo$;
