-- The demonstration network, part 2: seven projects by name, two series, six meetings. Loaded once; what people change
-- or delete afterwards stays so. Facts of five public reports; the wording is ours, in the language of each report.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
declare
  loaded constant timestamptz := '2026-11-01 08:00:00+00';
  nobody constant uuid := pg_temp.demo_id(0);
begin
  if exists (select from meeting where id between pg_temp.demo_id(400) and pg_temp.demo_id(499)) then
    return;
  end if;

  insert into project (id, slug, name, aliases, version, created_at)
  select pg_temp.demo_id(d.n), d.slug || case when exists (select from project p where p.slug = d.slug) then '-demo' else '' end,
      d.name::jsonb, d.aliases::jsonb, 0, loaded
  from (values
    (201, 'ne-si-sam-2', '{"source":"mk","mk":"Не си сам/а – канцеларија за бесплатна правна помош и психо-социјална поддршка 2"}',
     '[{"text":"Не си сам/а 2","language":"mk","script":"Cyrl","source":null}]'),
    (202, 'new-solutions-to-old-problems', '{"source":"en","en":"New solutions to old problems","bs":"Nova rješenja za stare probleme"}', '[]'),
    (203, 'sistemsko-unapredjenje-socijalnih-usluga', '{"source":"bs","bs":"Sistemsko unapređenje socijalnih usluga Grada Bijeljina"}', '[]'),
    (204, 'integralni-pristup-kroz-socijalnu-inkluziju', '{"source":"bs","bs":"Integralni pristup kroz socijalnu inkluziju"}', '[]'),
    (205, 'regionalna-sorabotka-socijalna-inkluzija', '{"source":"mk","mk":"Регионална соработка со подобра социјална инклузија на локално ниво"}', '[]'),
    (206, 'jacanje-lokalnih-kapaciteta-agenda-2030', '{"source":"sr-Cyrl","sr-Cyrl":"Јачање локалних капацитета за спровођење агенде 2030 и принципа „Не остављајте никога иза себе“"}',
     '[{"text":"Leave no one behind","language":"en","script":"Latn","source":null}]'),
    (207, 'odgovorna-socijalna-poddrska', '{"source":"mk","mk":"Пилотирање на програма за одговорна социјална поддршка"}', '[]')
  ) d (n, slug, name, aliases)
  on conflict do nothing;

  insert into meeting_series (id, slug, title, version, created_at)
  select pg_temp.demo_id(d.n), d.slug || case when exists (select from meeting_series s where s.slug = d.slug) then '-demo' else '' end,
      d.title::jsonb, 0, loaded
  from (values
    (301, 'regionalno-jaknenje', '{"source":"mk","mk":"Регионално јакнење за унапредени услуги кон маргинализираните заедници"}'),
    (302, 'ne-ostavljajte-nikoga-iza-sebe', '{"source":"sr-Cyrl","sr-Cyrl":"Не остављајте никога иза себе – регионални вебинари"}')
  ) d (n, slug, title)
  on conflict do nothing;

  insert into meeting (id, kind, title, held_year, held_month, held_day, held_end_year, held_end_month, held_end_day,
      held_as_written, held_conflict, mode, municipality_id, venue, series_id, ordinal, owner_id,
      source_publisher, source_url, source_language, source_author, source_reuse,
      state, what_version, who_version, said_version, agreed_version, papers_version, version, created_at, created_by, updated_at)
  select pg_temp.demo_id(d.n), d.kind, d.title::jsonb, d.y::smallint, d.m::smallint, d.d::smallint,
      d.ey::smallint, d.em::smallint, d.ed::smallint, d.written, d.conflict, d.mode,
      (select p.id from municipality p where p.id = d.place), d.venue, pg_temp.demo_id(d.series), d.ordinal,
      pg_temp.demo_id(d.owner), d.publisher, d.url, d.language, d.author, d.reuse,
      'LOGGED', 0, 0, 0, 0, 0, 0, loaded, nobody, loaded
  from (values
    (401, 'NETWORKING', '{"source":"mk","mk":"Втора регионална средба за вмрежување"}',
     null, 6, 13, null, null, null, '13.06', null, null, null, null, 301, 2, 101,
     'ОЖО Свети Николе', 'https://womsvetinikole.org.mk', 'mk', null, 'NOT_KNOWN'),
    (402, 'CONFERENCE', '{"source":"bs","bs":"Unapređenje podrške organizacijama civilnog društva na lokalnom nivou"}',
     2022, 12, 27, null, null, null, '27. decembra 2022.', null, null, 'ba-bijeljina', null, null, null, 111,
     'Otaharin', 'https://otaharin.org', 'bs', null, 'NOT_KNOWN'),
    (403, 'WORKSHOP', '{"source":"mk","mk":"Регионална работилница за родовите и миграциските аспекти во социјалните услуги"}',
     2024, 2, 6, 2024, 2, 8, '6 до 8 февруари 2024', null, 'IN_PERSON', 'al-tirane', null, null, null, 128,
     'ЗЕЛС', 'https://zels.org.mk', 'mk', null, 'NOT_KNOWN'),
    (404, 'WEBINAR', '{"source":"sr-Cyrl","sr-Cyrl":"Форум за социјални дијалог"}',
     2021, 2, 18, null, null, null, '18.02.2021.', null, 'ONLINE', null, null, 302, 1, 132,
     'Центар за социјални рад Стара Пазова', null, 'sr-Cyrl', 'социјални радник Центра', 'NOT_KNOWN'),
    (405, 'WEBINAR', '{"source":"sr-Cyrl","sr-Cyrl":"Мобилни тимови"}',
     2021, 3, null, null, null, null, 'марта 2021.', 'извор наводи и 03.04.2021.', 'ONLINE', null, null, 302, 2, 132,
     'Центар за социјални рад Стара Пазова', null, 'sr-Cyrl', 'социјални радник Центра', 'NOT_KNOWN'),
    (406, 'CONFERENCE', '{"source":"mk","mk":"Национална конференција „Одговорна социјална поддршка“"}',
     2021, 12, 22, null, null, null, '22.12.2021', null, 'IN_PERSON', 'mk-kicevo', 'Хотел Кичево', null, null, 137,
     'Инфо Компас', null, 'mk', 'Центар за граѓанска иницијатива Прилеп', 'NOT_ALLOWED')
  ) d (n, kind, title, y, m, d, ey, em, ed, written, conflict, mode, place, venue, series, ordinal, owner,
       publisher, url, language, author, reuse)
  on conflict do nothing;

  insert into meeting_organization (meeting_id, position, organization_id, role)
  select pg_temp.demo_id(d.meeting), d.position, pg_temp.demo_id(d.organization), d.role
  from (values
    (401, 0, 101, 'HOST'),
    (402, 0, 111, 'HOST'), (402, 1, 112, 'HOST'),
    (403, 0, 129, 'IMPLEMENTER'), (403, 1, 130, 'IMPLEMENTER'),
    (404, 0, 129, 'ORGANIZER'), (404, 1, 128, 'HOST'), (404, 2, 130, 'IMPLEMENTER'), (404, 3, 134, 'ENABLER'),
    (405, 0, 129, 'ORGANIZER'), (405, 1, 136, 'HOST'), (405, 2, 135, 'HOST'), (405, 3, 130, 'IMPLEMENTER'), (405, 4, 134, 'ENABLER'),
    (406, 0, 137, 'HOST')) d (meeting, position, organization, role)
  on conflict do nothing;

  insert into meeting_project (meeting_id, position, project_id, relation)
  select pg_temp.demo_id(d.meeting), d.position, pg_temp.demo_id(d.project), d.relation
  from (values
    (401, 0, 201, 'HELD_UNDER'),
    (402, 0, 202, 'HELD_UNDER'), (402, 1, 203, 'HELD_UNDER'), (402, 2, 204, 'PRESENTED'),
    (403, 0, 205, 'HELD_UNDER'),
    (404, 0, 206, 'HELD_UNDER'), (405, 0, 206, 'HELD_UNDER'),
    (406, 0, 207, 'HELD_UNDER')) d (meeting, position, project, relation)
  on conflict do nothing;

  -- Who came: institutions of five municipalities; organizations; groups that the reports do not break down.
  insert into participation (id, meeting_id, position, grain, municipality_id, role, people_qualifier, municipalities_qualifier)
  select pg_temp.demo_id(d.n), pg_temp.demo_id(401), d.n - 501, 'MUNICIPALITY', m.id, 'PARTICIPANT', 'NOT_STATED', 'NOT_STATED'
  from (values (501, 'mk-veles'), (502, 'mk-kavadarci'), (503, 'mk-negotino'), (504, 'mk-demir-kapija'), (505, 'mk-sveti-nikole')) d (n, place)
  join municipality m on m.id = d.place
  on conflict do nothing;

  insert into participation (id, meeting_id, position, grain, organization_id, role, people_number, people_qualifier, municipalities_qualifier)
  select pg_temp.demo_id(d.n), pg_temp.demo_id(d.meeting), d.position, 'ORGANIZATION', pg_temp.demo_id(d.organization), d.role,
      d.people, case when d.people is null then 'NOT_STATED' else 'EXACT' end, 'NOT_STATED'
  from (values
    (511, 402, 0, 117, 'PARTICIPANT', null), (512, 402, 1, 118, 'PARTICIPANT', null), (513, 402, 2, 119, 'PARTICIPANT', null),
    (514, 402, 3, 120, 'PARTICIPANT', null), (515, 402, 4, 116, 'PARTICIPANT', null), (516, 402, 5, 121, 'PARTICIPANT', null),
    (517, 402, 6, 122, 'PARTICIPANT', null),
    (521, 403, 0, 126, 'PARTICIPANT', 1), (522, 403, 1, 124, 'PARTICIPANT', 1), (523, 403, 2, 127, 'PARTICIPANT', 1),
    (524, 403, 3, 125, 'PARTICIPANT', 1), (525, 403, 4, 128, 'PARTICIPANT', 1),
    (541, 405, 0, 132, 'SPEAKER', 1),
    (551, 406, 0, 138, 'SPEAKER', null)) d (n, meeting, position, organization, role, people)
  on conflict do nothing;

  insert into participation (id, meeting_id, position, grain, description, role, people_qualifier, municipalities_number, municipalities_qualifier)
  values
    (pg_temp.demo_id(526), pg_temp.demo_id(403), 5, 'GROUP', 'Општини и асоцијации на локални власти од Србија, Албанија, Косово и Босна и Херцеговина',
     'PARTICIPANT', 'NOT_STATED', null, 'NOT_STATED'),
    (pg_temp.demo_id(552), pg_temp.demo_id(406), 1, 'GROUP', 'Локални самоуправи, центри за социјални работи, јавни институции и здруженија',
     'PARTICIPANT', 'NOT_STATED', 10, 'ABOUT')
  on conflict do nothing;

  insert into statement (id, meeting_id, position, organization_id, speaker, text)
  select pg_temp.demo_id(d.n), pg_temp.demo_id(d.meeting), d.position, pg_temp.demo_id(d.organization), d.speaker, d.text
  from (values
    (601, 401, 0, null, 'Секоја присутна институција', 'Свои иницијативи и пракса со маргинализирани лица; што пречи и што недостига; со кои стратегии се работи.'),
    (611, 402, 0, 111, null, 'Aktivnosti i rezultati projekta koji se provodi sa organizacijom CARITAS.'),
    (612, 402, 1, 111, null, 'Kako su Gradska uprava i Save the Children podržavali Otaharin od njegovog osnivanja.'),
    (621, 403, 0, 130, 'Експертка ангажирана од ГИЗ', 'Наоди од истражувањето во пет земји (онлајн интервјуа со администрации, здруженија и асоцијации) и препораки за родот и миграцијата во социјалните услуги.'),
    (622, 403, 1, null, 'Општини од Косово и Босна и Херцеговина', 'Практични мерки за интеграција на мигранти.'),
    (623, 403, 2, null, 'Општини од Северна Македонија', 'Информативни услуги за граѓани што се вратиле во земјата.'),
    (631, 404, 0, 128, null, 'Форум као начин заједничког одлучивања; улога локалне самоуправе; примери из региона.'),
    (641, 405, 0, 136, null, 'Концепт и утицај рада на терену: на појединца, место и државу.'),
    (642, 405, 1, 135, null, 'Ко у томе учествује, како општине могу да помогну и шта то доноси циљевима одрживог развоја.'),
    (643, 405, 2, 132, 'Социјални радник, представник Општине Стара Пазова', 'Мобилни тимови 2003–2009. довели су до Службе за помоћ у кући (одлука Општине, 2009). Општина издваја средства, износ није наведен.'),
    (651, 406, 0, 137, 'Координатор на проектот', 'Активности и резултати: заостанати долгови за струја и комунални услуги се плаќаат, семејствата возвраќаат со општокорисна работа; опфатени околу 30 семејства.'),
    (652, 406, 1, 138, 'Претставник на општината', 'Зошто е важна соработката меѓу општините и здруженијата.'),
    (653, 406, 2, null, 'Советник за Роми', 'Потешкотиите на ромското население.'),
    (654, 406, 3, null, 'Експерти', 'Фазите на подготовка и спроведување на програмата.')
  ) d (n, meeting, position, organization, speaker, text)
  on conflict do nothing;

  insert into challenge (id, text, theme, version, created_at)
  select pg_temp.demo_id(d.n), d.text::jsonb, d.theme, 0, loaded
  from (values
    (701, '{"source":"mk","mk":"Трајни пречки и недостатоци во работата со маргинализирани лица (изворот не ги именува)"}', null),
    (702, '{"source":"bs","bs":"Nedovoljna podrška organizacijama civilnog društva sa lokalnog nivoa"}', 'jačanje civilnog društva'),
    (703, '{"source":"mk","mk":"Општините се на различно ниво со родово одговорното буџетирање"}', 'род и миграција'),
    (704, '{"source":"mk","mk":"За повратниците има само информативни услуги"}', 'род и миграција'),
    (705, '{"source":"mk","mk":"Потешкотии на ромското население во секојдневниот живот"}', null)) d (n, text, theme)
  on conflict do nothing;

  insert into challenge_mention (meeting_id, position, challenge_id)
  select pg_temp.demo_id(d.meeting), d.position, pg_temp.demo_id(d.challenge)
  from (values (401, 0, 701), (402, 0, 702), (403, 0, 703), (403, 1, 704), (406, 0, 705)) d (meeting, position, challenge)
  on conflict do nothing;

  insert into conclusion (id, meeting_id, position, text, kind, level, theme)
  select pg_temp.demo_id(d.n), pg_temp.demo_id(d.meeting), d.position, d.text, d.kind, d.level, d.theme
  from (values
    (801, 401, 0, 'За целосни услуги за маргинализираните лица потребно е заедничко дејствување.', 'CONSENSUS', 'LOCAL_THEN_REGIONAL', null),
    (802, 401, 1, 'Соработката меѓу општините на Вардарскиот плански регион се развива понатаму, за подобар пристап до правда.', 'NOTED', 'REGIONAL', 'пристап до правда'),
    (811, 402, 0, 'Jačati i bolje pozicionirati organizacije civilnog društva.', 'NOTED', 'LOCAL', 'jačanje civilnog društva'),
    (812, 402, 1, 'Zagovarati veći interes i novac države i lokalnih vlasti za inkluziju.', 'NOTED', 'LOCAL_AND_NATIONAL', 'zagovaranje'),
    (821, 403, 0, 'Секоја пилот-општина со својот давател на услуги изработува концепт за родот и миграцијата.', 'NOTED', 'LOCAL', 'род и миграција'),
    (831, 404, 0, 'Форум за социјални дијалог се препоручује локалним самоуправама.', 'NOTED', 'LOCAL', 'форум за социјални дијалог'),
    (841, 405, 0, 'Залагати се да Мобилни тимови буду формализовани у свим локалним самоуправама.', 'NOTED', 'LOCAL', 'мобилни тимови'),
    (851, 406, 0, 'Други општини го поздравија моделот и покажаа интерес да го применат.', 'NOTED', 'NATIONAL', 'одговорна социјална поддршка')
  ) d (n, meeting, position, text, kind, level, theme)
  on conflict do nothing;

  insert into conclusion_element (conclusion_id, position, text)
  select pg_temp.demo_id(d.conclusion), d.position, d.text
  from (values
    (801, 0, 'Постојана, координирана комуникација и соработка: прво локално, потоа регионално'),
    (801, 1, 'Развој на ресурсите'),
    (801, 2, 'Поддршка од локалните самоуправи'),
    (801, 3, 'Постојана соработка со граѓанските организации'),
    (821, 0, 'Поддршка од 5.200 евра по општина'),
    (821, 1, 'Координираат асоцијациите на локални власти'),
    (821, 2, 'Рок: 13 месеци, почетокот не е наведен')) d (conclusion, position, text)
  on conflict do nothing;

  insert into action_item (id, meeting_id, conclusion_id, position, what, organization_id, responsible, state, version)
  select pg_temp.demo_id(d.n), pg_temp.demo_id(d.meeting), pg_temp.demo_id(d.conclusion), d.position, d.what,
      pg_temp.demo_id(d.organization), d.responsible, 'OPEN', 0
  from (values
    (861, 401, 802, 0, 'Понатаму да се развива соработката меѓу општините', 101, null),
    (862, 402, 811, 0, 'Aktivnosti na jačanju organizacija civilnog društva', null, null),
    (863, 402, 812, 1, 'Zagovaračke aktivnosti prema državnom i lokalnom nivou', null, null),
    (864, 403, 821, 0, 'Концепт за Делчево', 126, 'заедно со „Бравура“'),
    (865, 403, 821, 1, 'Концепт за Куманово', 127, 'заедно со „Наша порака“'),
    (866, 403, 821, 2, 'Координација на активностите на пилот-општините', 128, null),
    (867, 406, 851, 0, 'Да се запише кои општини покажаа интерес за моделот', 137, null)
  ) d (n, meeting, conclusion, position, what, organization, responsible)
  on conflict do nothing;
end $demo$;
