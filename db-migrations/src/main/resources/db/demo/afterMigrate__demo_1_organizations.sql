-- The demonstration network, part 1: who is in it. Loaded once; what people change or delete afterwards stays so.
-- Facts of five public reports; the wording is ours. No person is named, only functions.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
declare
  loaded constant timestamptz := '2026-11-01 08:00:00+00';
begin
  if exists (select from organization where id between pg_temp.demo_id(100) and pg_temp.demo_id(199)) then
    return;
  end if;

  insert into organization (id, slug, kind, seat_municipality_id, country_id, name, aliases, description, website,
      state, published, version, created_at, updated_at)
  select pg_temp.demo_id(d.n), d.slug || case when exists (select from organization o where o.slug = d.slug) then '-demo' else '' end,
      d.kind, (select m.id from municipality m where m.id = d.seat), (select c.id from country c where c.id = d.country),
      d.name::jsonb, d.aliases::jsonb, d.description::jsonb, d.website, 'ACTIVE', d.n = 101, 0, loaded, loaded
  from (values
    -- Report 1: the networking meeting of Sveti Nikole
    (101, 'ozo-sveti-nikole', 'CIVIL_SOCIETY', 'mk-sveti-nikole', 'mk',
     '{"source":"mk","mk":"ОЖО Свети Николе","en":"Organization of Women of Sveti Nikole"}',
     '[{"text":"Организација на жени на општина Свети Николе","language":"mk","script":"Cyrl","source":"womsvetinikole.org.mk"},{"text":"OZO Sveti Nikole","language":null,"script":"Latn","source":"womsvetinikole.org.mk"}]',
     '{"source":"mk","mk":"Канцеларија за бесплатна правна помош и психосоцијална поддршка; средби за вмрежување во Вардарскиот плански регион.","en":"An office for free legal aid and psychosocial support; networking meetings in the Vardar planning region."}',
     'https://womsvetinikole.org.mk'),
    (102, 'koalicija-margini', 'COALITION', 'mk-skopje', 'mk',
     '{"source":"mk","mk":"Коалиција Маргини","en":"Coalition Margins"}',
     '[{"text":"Маргини","language":"mk","script":"Cyrl","source":null}]',
     '{"source":"mk","mk":"Доделува понатаму средства на здруженија што работат со маргинализирани заедници.","en":"Regrants funds to associations that work with marginalised communities."}', null),
    (103, 'kvinna-till-kvinna', 'INTERNATIONAL', null, 'se',
     '{"source":"en","en":"The Kvinna till Kvinna Foundation","mk":"Фондација Квина тил Квина","sq":"Fondacioni Kvinna till Kvinna","bs":"Fondacija Kvinna till Kvinna"}',
     '[{"text":"The Kvinna Till Kvinna Foundation","language":"en","script":"Latn","source":"womsvetinikole.org.mk"},{"text":"KtK","language":null,"script":"Latn","source":null}]',
     '{"source":"en","en":"Regrants funds to women''s organizations.","mk":"Доделува понатаму средства на женски организации."}', 'https://kvinnatillkvinna.org'),
    (104, 'european-union', 'DONOR', null, null,
     '{"source":"en","en":"European Union","mk":"Европска Унија","sr-Cyrl":"Европска унија","bs":"Evropska unija","sq":"Bashkimi Evropian"}',
     '[{"text":"EU","language":"en","script":"Latn","source":null},{"text":"ЕУ","language":"mk","script":"Cyrl","source":null},{"text":"BE","language":"sq","script":"Latn","source":null}]', null, 'https://european-union.europa.eu'),
    (105, 'sweden', 'DONOR', null, 'se',
     '{"source":"en","en":"Sweden","mk":"Шведска","sr-Cyrl":"Шведска","bs":"Švedska","sq":"Suedia"}', '[]', null, null),
    (106, 'opstina-veles', 'MUNICIPALITY_ADMINISTRATION', 'mk-veles', 'mk',
     '{"source":"mk","mk":"Општина Велес","en":"Municipality of Veles","sq":"Komuna e Velesit"}', '[]', null, null),
    (107, 'opstina-kavadarci', 'MUNICIPALITY_ADMINISTRATION', 'mk-kavadarci', 'mk',
     '{"source":"mk","mk":"Општина Кавадарци","en":"Municipality of Kavadarci","sq":"Komuna e Kavadarit"}', '[]', null, null),
    (108, 'opstina-negotino', 'MUNICIPALITY_ADMINISTRATION', 'mk-negotino', 'mk',
     '{"source":"mk","mk":"Општина Неготино","en":"Municipality of Negotino","sq":"Komuna e Negotinës"}', '[]', null, null),
    (109, 'opstina-demir-kapija', 'MUNICIPALITY_ADMINISTRATION', 'mk-demir-kapija', 'mk',
     '{"source":"mk","mk":"Општина Демир Капија","en":"Municipality of Demir Kapija","sq":"Komuna e Demir Kapisë"}', '[]', null, null),
    (110, 'opstina-sveti-nikole', 'MUNICIPALITY_ADMINISTRATION', 'mk-sveti-nikole', 'mk',
     '{"source":"mk","mk":"Општина Свети Николе","en":"Municipality of Sveti Nikole","sq":"Komuna e Shën Nikollës"}', '[]', null, null),
    -- Report 2: the conference of Otaharin and Romkinja
    (111, 'otaharin', 'CIVIL_SOCIETY', 'ba-bijeljina', 'ba',
     '{"source":"bs","bs":"Centar za integrativnu inkluziju Roma i Romkinja „Otaharin“"}',
     '[{"text":"Otaharin","language":null,"script":"Latn","source":"otaharin.org"}]',
     '{"source":"bs","bs":"Inkluzija Roma i Romkinja i socijalne usluge u Bijeljini.","en":"Inclusion of Roma women and men, and social services in Bijeljina."}', 'https://otaharin.org'),
    (112, 'romkinja', 'CIVIL_SOCIETY', 'ba-bijeljina', 'ba',
     '{"source":"bs","bs":"Udruženje žena „Romkinja“"}',
     '[{"text":"Romkinja","language":"bs","script":"Latn","source":null}]',
     '{"source":"bs","bs":"Udruženje žena Romkinja.","en":"An association of Roma women."}', null),
    (113, 'eea-norway-grants', 'DONOR', null, null,
     '{"source":"en","en":"EEA and Norway Grants"}',
     '[{"text":"EEA Grants","language":"en","script":"Latn","source":null},{"text":"Norway Grants","language":"en","script":"Latn","source":null}]', null, 'https://eeagrants.org'),
    (114, 'iris-mreza', 'COALITION', null, null,
     '{"source":"bs","bs":"IRIS mreža","sr-Cyrl":"ИРИС мрежа","en":"IRIS network"}',
     '[{"text":"IRIS","language":null,"script":"Latn","source":null}]', null, null),
    (115, 'lir-cd', 'CIVIL_SOCIETY', null, 'ba',
     '{"source":"bs","bs":"LIR CD"}', '[{"text":"LIR Civilno društvo","language":"bs","script":"Latn","source":null}]', null, null),
    (116, 'asb-south-east-europe', 'INTERNATIONAL', null, null,
     '{"source":"en","en":"ASB South East Europe"}',
     '[{"text":"ABS-South East Europe","language":null,"script":"Latn","source":"otaharin.org"},{"text":"ASB","language":null,"script":"Latn","source":null},{"text":"АСБ","language":null,"script":"Cyrl","source":null},{"text":"Arbeiter-Samariter-Bund","language":null,"script":"Latn","source":null}]', null, null),
    (117, 'romalen', 'CIVIL_SOCIETY', 'ba-kakanj', 'ba',
     '{"source":"bs","bs":"Centar za podršku Roma „Romalen“"}', '[{"text":"Romalen","language":null,"script":"Latn","source":null}]', null, null),
    (118, 'zemlja-djece', 'CIVIL_SOCIETY', 'ba-tuzla', 'ba',
     '{"source":"bs","bs":"Udruženje „Zemlja djece u BiH“"}', '[{"text":"Zemlja djece","language":"bs","script":"Latn","source":null}]', null, null),
    (119, 'nova-generacija', 'CIVIL_SOCIETY', 'ba-banja-luka', 'ba',
     '{"source":"bs","bs":"Nova generacija"}', '[]', null, null),
    (120, 'save-the-children', 'INTERNATIONAL', null, null,
     '{"source":"en","en":"Save the Children"}', '[]', null, null),
    (121, 'grad-bijeljina', 'MUNICIPALITY_ADMINISTRATION', 'ba-bijeljina', 'ba',
     '{"source":"bs","bs":"Gradska uprava Grada Bijeljina","sr-Cyrl":"Градска управа Града Бијељина","en":"City Administration of Bijeljina"}',
     '[{"text":"Grad Bijeljina","language":"bs","script":"Latn","source":null}]', null, null),
    (122, 'ministarstvo-za-ljudska-prava-i-izbjeglice', 'MINISTRY', null, 'ba',
     '{"source":"bs","bs":"Ministarstvo za ljudska prava i izbjeglice","sr-Cyrl":"Министарство за људска права и избјеглице","en":"Ministry of Human Rights and Refugees"}',
     '[{"text":"MLJPI","language":"bs","script":"Latn","source":null}]', null, null),
    (123, 'caritas', 'INTERNATIONAL', null, null,
     '{"source":"bs","bs":"CARITAS"}', '[{"text":"Caritas","language":null,"script":"Latn","source":null},{"text":"Каритас","language":null,"script":"Cyrl","source":null}]', null, null),
    -- Report 3: the workshop in Tirana
    (124, 'bravura', 'CIVIL_SOCIETY', 'mk-delcevo', 'mk',
     '{"source":"mk","mk":"Бравура"}',
     '[{"text":"Бравура кооператива","language":"mk","script":"Cyrl","source":"delcevo.gov.mk"},{"text":"Здружение „Бравура“","language":"mk","script":"Cyrl","source":null}]',
     '{"source":"mk","mk":"Дневен центар во Делчево, заедно со општината.","en":"Runs a day centre in Delčevo together with the municipality."}', null),
    (125, 'nasa-poraka', 'CIVIL_SOCIETY', 'mk-kumanovo', 'mk',
     '{"source":"mk","mk":"Наша порака"}',
     '[{"text":"Порака Наша","language":"mk","script":"Cyrl","source":"zels.org.mk"},{"text":"Poraka Nasha","language":null,"script":"Latn","source":null}]',
     '{"source":"mk","mk":"Дневен центар во Куманово, заедно со општината.","en":"Runs a day centre in Kumanovo together with the municipality."}', null),
    (126, 'opstina-delcevo', 'MUNICIPALITY_ADMINISTRATION', 'mk-delcevo', 'mk',
     '{"source":"mk","mk":"Општина Делчево","en":"Municipality of Delčevo","sq":"Komuna e Dellçevës"}', '[]', null, 'https://delcevo.gov.mk'),
    (127, 'opstina-kumanovo', 'MUNICIPALITY_ADMINISTRATION', 'mk-kumanovo', 'mk',
     '{"source":"mk","mk":"Општина Куманово","en":"Municipality of Kumanovo","sq":"Komuna e Kumanovës"}', '[]', null, null),
    (128, 'zels', 'LOCAL_AUTHORITIES_ASSOCIATION', 'mk-skopje', 'mk',
     '{"source":"mk","mk":"Заедница на единиците на локалната самоуправа на Република Северна Македонија (ЗЕЛС)","en":"Association of the Units of Local Self-Government of the Republic of North Macedonia (ZELS)","sq":"Bashkësia e njësive të vetëqeverisjes lokale të Republikës së Maqedonisë së Veriut (BNJVL)","sr-Cyrl":"Удружење јединица локалне самоуправе Републике Северне Македоније (ЗЕЛС)"}',
     '[{"text":"ЗЕЛС","language":"mk","script":"Cyrl","source":"zels.org.mk"},{"text":"ZELS","language":null,"script":"Latn","source":"zels.org.mk"},{"text":"BNJVL","language":"sq","script":"Latn","source":null}]',
     '{"source":"mk","mk":"Здружение на сите општини и Градот Скопје.","en":"The association of all municipalities and the City of Skopje."}', 'https://zels.org.mk'),
    (129, 'nalas', 'LOCAL_AUTHORITIES_ASSOCIATION', null, null,
     '{"source":"en","en":"Network of Associations of Local Authorities of South-East Europe (NALAS)","mk":"Мрежа на асоцијации на локални власти од Југоисточна Европа (НАЛАС)","sr-Cyrl":"Мрежа асоцијација локалних власти Југоисточне Европе (НАЛАС)","bs":"Mreža asocijacija lokalnih vlasti Jugoistočne Evrope (NALAS)","sq":"Rrjeti i asociacioneve të pushteteve lokale të Evropës Juglindore (NALAS)"}',
     '[{"text":"NALAS","language":null,"script":"Latn","source":"nalas.eu"},{"text":"НАЛАС","language":null,"script":"Cyrl","source":"zels.org.mk"}]',
     '{"source":"en","en":"Associations of local authorities of twelve countries and territories.","mk":"Асоцијации на локални власти од дванаесет земји и територии.","sr-Cyrl":"Удружења локалних власти из дванаест земаља и територија."}', 'https://nalas.eu'),
    (130, 'giz', 'INTERNATIONAL', null, 'de',
     '{"source":"en","en":"Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ)"}',
     '[{"text":"GIZ","language":null,"script":"Latn","source":null},{"text":"ГИЗ","language":null,"script":"Cyrl","source":"zels.org.mk"},{"text":"Deutsche Gesellschaft fur Internationale Zusammenarbeit","language":null,"script":"Latn","source":null}]', null, 'https://www.giz.de'),
    (131, 'bmz', 'DONOR', null, 'de',
     '{"source":"en","en":"Federal Ministry for Economic Cooperation and Development of Germany (BMZ)","mk":"Сојузно министерство за економска соработка и развој на Германија (БМЗ)","sr-Cyrl":"Савезно министарство за економску сарадњу и развој Немачке (БМЗ)","bs":"Savezno ministarstvo za ekonomsku saradnju i razvoj Njemačke (BMZ)","sq":"Ministria Federale për Bashkëpunim Ekonomik dhe Zhvillim e Gjermanisë (BMZ)"}',
     '[{"text":"BMZ","language":null,"script":"Latn","source":null},{"text":"БМЗ","language":null,"script":"Cyrl","source":null}]', null, 'https://www.bmz.de'),
    -- Report 4: the webinars, seen from Stara Pazova
    (132, 'csr-stara-pazova', 'CENTRE_FOR_SOCIAL_WORK', 'rs-stara-pazova', 'rs',
     '{"source":"sr-Cyrl","sr-Cyrl":"Центар за социјални рад Стара Пазова","en":"Centre for Social Work Stara Pazova"}',
     '[{"text":"ЦСР Стара Пазова","language":"sr-Cyrl","script":"Cyrl","source":null}]',
     '{"source":"sr-Cyrl","sr-Cyrl":"Мобилни тимови од 2003. до 2009; из њиховог рада настала је Служба за помоћ у кући, основана одлуком Општине 2009.","en":"Mobile teams from 2003 to 2009; out of their work came the Home help service, founded by municipal decision in 2009."}', null),
    (133, 'opstina-stara-pazova', 'MUNICIPALITY_ADMINISTRATION', 'rs-stara-pazova', 'rs',
     '{"source":"sr-Cyrl","sr-Cyrl":"Општина Стара Пазова","en":"Municipality of Stara Pazova"}', '[]', null, null),
    (134, 'skgo', 'LOCAL_AUTHORITIES_ASSOCIATION', 'rs-beograd', 'rs',
     '{"source":"sr-Cyrl","sr-Cyrl":"Стална конференција градова и општина – Савез градова и општина Србије (СКГО)","en":"Standing Conference of Towns and Municipalities – Association of Towns and Municipalities of Serbia (SCTM)"}',
     '[{"text":"СКГО","language":"sr-Cyrl","script":"Cyrl","source":"skgo.org"},{"text":"SKGO","language":null,"script":"Latn","source":"skgo.org"},{"text":"SCTM","language":"en","script":"Latn","source":null}]', null, 'https://www.skgo.org'),
    (135, 'savez-opstina-i-gradova-republike-srpske', 'LOCAL_AUTHORITIES_ASSOCIATION', null, 'ba',
     '{"source":"bs","bs":"Savez opština i gradova Republike Srpske","sr-Cyrl":"Савез општина и градова Републике Српске","en":"Association of Municipalities and Towns of Republika Srpska"}',
     '[{"text":"SOGRS","language":null,"script":"Latn","source":"alvrs.com"},{"text":"ALVRS","language":"en","script":"Latn","source":"alvrs.com"}]', null, 'https://www.alvrs.com'),
    (136, 'savez-opcina-i-gradova-fbih', 'LOCAL_AUTHORITIES_ASSOCIATION', null, 'ba',
     '{"source":"bs","bs":"Savez općina i gradova Federacije Bosne i Hercegovine","sr-Cyrl":"Савез општина и градова Федерације Босне и Херцеговине","en":"Association of Municipalities and Cities of the Federation of Bosnia and Herzegovina"}',
     '[{"text":"SOGFBiH","language":null,"script":"Latn","source":"alvrs.com"},{"text":"Savez općina i gradova FBiH","language":"bs","script":"Latn","source":null}]', null, null),
    -- Report 5: the conference of Kičevo
    (137, 'cgi-prilep', 'CIVIL_SOCIETY', 'mk-prilep', 'mk',
     '{"source":"mk","mk":"Здружение Центар за граѓанска иницијатива Прилеп","en":"Centre for Civic Initiative Prilep"}',
     '[{"text":"ЦГИ Прилеп","language":"mk","script":"Cyrl","source":null},{"text":"CGI Prilep","language":null,"script":"Latn","source":null}]',
     '{"source":"mk","mk":"Пилот на програмата за одговорна социјална поддршка во Кичево.","en":"Piloted the programme of responsible social support in Kičevo."}', null),
    (138, 'opstina-kicevo', 'MUNICIPALITY_ADMINISTRATION', 'mk-kicevo', 'mk',
     '{"source":"mk","mk":"Општина Кичево","en":"Municipality of Kičevo","sq":"Komuna e Kërçovës"}', '[]', null, 'https://kicevo.gov.mk'),
    (139, 'german-federal-foreign-office', 'DONOR', null, 'de',
     '{"source":"en","en":"Federal Foreign Office of Germany","mk":"Министерство за надворешни работи на Сојузна Република Германија"}',
     '[{"text":"Ministry of Foreign Affairs of Germany","language":"en","script":"Latn","source":null},{"text":"MFA of Germany","language":"en","script":"Latn","source":null},{"text":"Federal Foreign Office","language":"en","script":"Latn","source":null},{"text":"Auswärtiges Amt","language":null,"script":"Latn","source":null}]', null, null)
  ) d (n, slug, kind, seat, country, name, aliases, description, website)
  on conflict do nothing;

  -- Where they work, as far as the reports say more than the seat.
  insert into organization_area (organization_id, municipality_id)
  select pg_temp.demo_id(d.n), m.id
  from (values (101, 'mk-sveti-nikole'), (101, 'mk-veles'), (101, 'mk-kavadarci'), (101, 'mk-negotino'), (101, 'mk-demir-kapija'),
               (111, 'ba-bijeljina'), (112, 'ba-bijeljina'), (120, 'ba-bijeljina'),
               (124, 'mk-delcevo'), (125, 'mk-kumanovo'), (132, 'rs-stara-pazova'), (137, 'mk-kicevo')) d (n, place)
  join municipality m on m.id = d.place
  on conflict do nothing;

  insert into organization_area (organization_id, country_id)
  select pg_temp.demo_id(d.n), c.id
  from (values (102, 'mk'), (116, 'ba'), (123, 'ba'), (128, 'mk'), (134, 'rs'),
               (129, 'al'), (129, 'ba'), (129, 'bg'), (129, 'me'), (129, 'hr'), (129, 'xk'),
               (129, 'mk'), (129, 'md'), (129, 'ro'), (129, 'si'), (129, 'rs'), (129, 'tr')) d (n, place)
  join country c on c.id = d.place
  on conflict do nothing;

  insert into organization_area (organization_id, region_id)
  select pg_temp.demo_id(d.n), r.id from (values (101, 'mk-vardar'), (135, 'ba-rs'), (136, 'ba-fbih')) d (n, place) join region r on r.id = d.place
  on conflict do nothing;

  -- Members of associations and networks; since when is not stated anywhere.
  insert into organization_membership (member_id, group_id)
  select pg_temp.demo_id(d.member), pg_temp.demo_id(d.network)
  from (values (106, 128), (107, 128), (108, 128), (109, 128), (110, 128), (126, 128), (127, 128), (138, 128),
               (133, 134), (121, 135), (128, 129), (134, 129), (135, 129), (136, 129)) d (member, network)
  on conflict do nothing;

  -- Whom to ask for: functions, no names, no numbers.
  insert into contact (organization_id, position, job)
  select pg_temp.demo_id(d.organization), d.position, d.job::jsonb
  from (values
    (101, 0, '{"source":"mk","mk":"Адвокат за бесплатна правна помош","en":"Lawyer for free legal aid"}'),
    (101, 1, '{"source":"mk","mk":"Психолог за психосоцијална поддршка","en":"Psychologist for psychosocial support"}'),
    (124, 0, '{"source":"mk","mk":"Дневен центар","en":"Day centre"}'),
    (125, 0, '{"source":"mk","mk":"Дневен центар","en":"Day centre"}'),
    (132, 0, '{"source":"sr-Cyrl","sr-Cyrl":"Социјални радник","en":"Social worker"}'),
    (137, 0, '{"source":"mk","mk":"Координатор на проектот","en":"Project coordinator"}'),
    (138, 0, '{"source":"mk","mk":"Советник за Роми","en":"Roma adviser"}')) d (organization, position, job)
  on conflict do nothing;
end $demo$;
