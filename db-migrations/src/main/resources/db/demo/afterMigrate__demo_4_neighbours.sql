-- The demonstration network, part 4: organizations and services that are made up, so that the Vardar region, the
-- north-east around Kumanovo and Bijeljina feel lived in. Each is fictitious; names say it, telephone numbers are in no
-- use and mail goes nowhere. Loaded once; what people change or delete afterwards stays so.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
declare
  loaded constant timestamptz := '2026-11-01 08:00:00+00';
begin
  if exists (select from organization where id between pg_temp.demo_id(1100) and pg_temp.demo_id(1199))
      or exists (select from service where id between pg_temp.demo_id(11000) and pg_temp.demo_id(11999)) then
    return;
  end if;

  -- zone: v Vardar (Macedonian), k north-east (Macedonian and Albanian), b Semberija (Bosnian and Serbian)
  create temp table if not exists made_up_organization as
  select * from (values
    (1101, 'v', 'CENTRE_FOR_SOCIAL_WORK', 'mk-veles', true, 'Центар за социјална работа Велес', null, 'Centre for social work Veles'),
    (1102, 'v', 'CENTRE_FOR_SOCIAL_WORK', 'mk-kavadarci', true, 'Центар за социјална работа Кавадарци', null, 'Centre for social work Kavadarci'),
    (1103, 'v', 'CENTRE_FOR_SOCIAL_WORK', 'mk-negotino', false, 'Центар за социјална работа Неготино', null, 'Centre for social work Negotino'),
    (1104, 'v', 'CIVIL_SOCIETY', 'mk-kavadarci', true, 'Здружение „Златна есен“', null, 'Association Golden Autumn'),
    (1105, 'v', 'CIVIL_SOCIETY', 'mk-veles', true, 'Здружение „Чекор заедно“', null, 'Association A Step Together'),
    (1106, 'v', 'CIVIL_SOCIETY', 'mk-negotino', true, 'Здружение „Отворена врата“', null, 'Association Open Door'),
    (1107, 'v', 'CIVIL_SOCIETY', 'mk-veles', false, 'Женски центар „Повардарка“', null, 'Women''s centre Povardarka'),
    (1108, 'v', 'PUBLIC_INSTITUTION', 'mk-veles', true, 'Дневен центар „Сонце“', null, 'Day centre Sun'),
    (1109, 'v', 'CIVIL_SOCIETY', 'mk-demir-kapija', false, 'Младински клуб „Мост“', null, 'Youth club Bridge'),
    (1110, 'v', 'PUBLIC_INSTITUTION', 'mk-veles', false, 'Фонд за социјални услуги Вардар', null, 'Vardar fund for social services'),
    (1121, 'k', 'CENTRE_FOR_SOCIAL_WORK', 'mk-kumanovo', true, 'Центар за социјална работа Куманово', 'Qendra për punë sociale Kumanovë', 'Centre for social work Kumanovo'),
    (1122, 'k', 'CIVIL_SOCIETY', 'mk-kumanovo', true, 'Здружение „Заедно“', 'Shoqata „Bashkë“', 'Association Together'),
    (1123, 'k', 'CIVIL_SOCIETY', 'mk-kumanovo', true, 'Здружение „Детска насмевка“', 'Shoqata „Buzëqeshja e fëmijës“', 'Association Child''s Smile'),
    (1124, 'k', 'CIVIL_SOCIETY', 'mk-lipkovo', true, 'Здружение на жени „Надеж“', 'Shoqata e grave „Shpresa“', 'Women''s association Hope'),
    (1125, 'k', 'CIVIL_SOCIETY', 'mk-kriva-palanka', false, 'Здружение „Осогово“', 'Shoqata „Osogova“', 'Association Osogovo'),
    (1126, 'k', 'PUBLIC_INSTITUTION', 'mk-kumanovo', true, 'Дом за стари лица „Мир“', 'Shtëpia për të moshuar „Paqja“', 'Home for older people Peace'),
    (1127, 'k', 'PUBLIC_INSTITUTION', 'mk-kumanovo', false, 'Фонд за социјални услуги Североисток', 'Fondi për shërbime sociale Verilindje', 'North-east fund for social services'),
    (1141, 'b', 'CENTRE_FOR_SOCIAL_WORK', 'ba-bijeljina', true, 'Centar za socijalni rad Bijeljina', 'Центар за социјални рад Бијељина', 'Centre for social work Bijeljina'),
    (1142, 'b', 'CIVIL_SOCIETY', 'ba-bijeljina', true, 'Udruženje „Semberski krug“', 'Удружење „Семберски круг“', 'Association Semberija Circle'),
    (1143, 'b', 'CIVIL_SOCIETY', 'ba-bijeljina', false, 'Udruženje žena „Koraci“', 'Удружење жена „Кораци“', 'Women''s association Steps'),
    (1144, 'b', 'CIVIL_SOCIETY', 'ba-ugljevik', true, 'Udruženje roditelja „Naša djeca“', 'Удружење родитеља „Наша дјеца“', 'Parents'' association Our Children'),
    (1145, 'b', 'PUBLIC_INSTITUTION', 'ba-bijeljina', true, 'Gerontološki centar „Lipa“', 'Геронтолошки центар „Липа“', 'Gerontology centre Linden'),
    (1146, 'b', 'CIVIL_SOCIETY', 'ba-zvornik', false, 'Udruženje „Drina za sve“', 'Удружење „Дрина за све“', 'Association Drina for All'),
    (1147, 'b', 'PUBLIC_INSTITUTION', 'ba-bijeljina', false, 'Fond za socijalne usluge Semberija', 'Фонд за социјалне услуге Семберија', 'Semberija fund for social services')
  ) d (n, zone, kind, seat, published, name, second, en);

  insert into organization (id, slug, kind, seat_municipality_id, country_id, name, description, email, phone, state,
      confirmed_at, confirmed_by, published, fictitious, version, created_at, updated_at)
  select pg_temp.demo_id(d.n), 'primer-' || trim(both '-' from regexp_replace(replace(lower(d.en), '''', ''), '[^a-z0-9]+', '-', 'g')), d.kind, m.id, m.country_id,
      case d.zone
        when 'v' then jsonb_build_object('source', 'mk', 'mk', d.name || ' (пример)', 'en', d.en || ' (example)')
        when 'k' then jsonb_build_object('source', 'mk', 'mk', d.name || ' (пример)', 'sq', d.second || ' (shembull)', 'en', d.en || ' (example)')
        else jsonb_build_object('source', 'bs', 'bs', d.name || ' (primjer)', 'sr-Cyrl', d.second || ' (пример)', 'en', d.en || ' (example)') end,
      case d.zone when 'b' then '{"source":"bs","bs":"Izmišljena organizacija za pokazne podatke.","en":"Made up for demonstration."}'::jsonb
        else '{"source":"mk","mk":"Измислена организација за показни податоци.","sq":"Organizatë e trilluar për të dhëna treguese.","en":"Made up for demonstration."}' end,
      'org' || d.n || '@demo.mreza.example', case d.zone when 'b' then '+387 55 000 ' else '+389 31 000 ' end || right(d.n::text, 3),
      'ACTIVE', case when d.n % 3 > 0 then now() - make_interval(days => d.n % 100 * 6) end,
      null::text, d.published, true, 0, loaded, loaded
  from made_up_organization d join municipality m on m.id = d.seat
  on conflict do nothing;

  -- One sentence for each type, in the language of each zone.
  create temp table if not exists made_up_type as
  select * from (values
    ('INFO', 'Објаснуваме права и каде може да се остварат.', 'Shpjegojmë të drejtat dhe ku mund të realizohen.', 'Objašnjavamo prava i gdje se ostvaruju.'),
    ('LEGALAID', 'Совет од правник и помош при поднесоци.', 'Këshilla nga jurist dhe ndihmë me parashtresa.', 'Savjet pravnika i pomoć pri podnescima.'),
    ('DOCS', 'Помош при извод, лична карта и здравствена легитимација.', 'Ndihmë për certifikatë, letërnjoftim dhe libreth shëndetësor.', 'Pomoć za izvod, ličnu kartu i zdravstvenu knjižicu.'),
    ('COUNSEL', 'Разговор насамо или со семејството.', 'Bisedë vetëm ose me familjen.', 'Razgovor nasamo ili s porodicom.'),
    ('PSYCHOSOC', 'Психолог и социјален работник, поединечно и во група.', 'Psikolog dhe punonjës social, veçmas dhe në grup.', 'Psiholog i socijalni radnik, pojedinačno i u grupi.'),
    ('HELPLINE', 'Бесплатен повик, анонимно, дење и ноќе.', 'Thirrje falas, anonime, ditë e natë.', 'Besplatan poziv, anonimno, danju i noću.'),
    ('MEDIATION', 'Посредување меѓу родители што се разделуваат.', 'Ndërmjetësim mes prindërve që ndahen.', 'Posredovanje između roditelja koji se razvode.'),
    ('CASEMGMT', 'Стручен работник го следи планот со семејството.', 'Punonjësi profesional e ndjek planin me familjen.', 'Stručni radnik prati plan s porodicom.'),
    ('HOMECARE', 'Посета двапати неделно: набавка, хигиена, друштво.', 'Vizitë dy herë në javë: blerje, higjienë, shoqëri.', 'Posjeta dvaput sedmično: nabavka, higijena, društvo.'),
    ('PERSASSIST', 'Асистент за секојдневни активности, работа и учење.', 'Asistent për veprimtari të përditshme, punë dhe mësim.', 'Asistent za svakodnevne aktivnosti, rad i učenje.'),
    ('DAYCARE', 'Престој преку ден со оброк и работилници.', 'Qëndrim ditor me shujtë dhe punëtori.', 'Dnevni boravak s obrokom i radionicama.'),
    ('DROPIN', 'Туширање, чиста облека и топол оброк, без упат.', 'Dush, rroba të pastra dhe shujtë e ngrohtë, pa udhëzim.', 'Tuširanje, čista odjeća i topli obrok, bez uputnice.'),
    ('SAFEHOUSE', 'Сместување до три месеци; адресата не се објавува.', 'Strehim deri në tre muaj; adresa nuk publikohet.', 'Smještaj do tri mjeseca; adresa se ne objavljuje.'),
    ('RESPITE', 'Викенд-грижа за да се одмори семејството.', 'Kujdes në fundjavë që familja të pushojë.', 'Briga vikendom da se porodica odmori.'),
    ('REHAB', 'Физиотерапија и логопед.', 'Fizioterapi dhe logoped.', 'Fizioterapija i logoped.'),
    ('SUPPLIVING', 'Стан за четворица со поддршка 24 часа.', 'Banesë për katër veta me mbështetje 24 orë.', 'Stan za četvero s podrškom 24 sata.'),
    ('FOSTER', 'Подготовка и поддршка на згрижувачки семејства.', 'Përgatitje dhe mbështetje e familjeve kujdestare.', 'Priprema i podrška hraniteljskim porodicama.'),
    ('EARLYINT', 'Од раѓање до шест години: проценка и работа дома.', 'Nga lindja deri në gjashtë vjeç: vlerësim dhe punë në shtëpi.', 'Od rođenja do šeste godine: procjena i rad kod kuće.'),
    ('MOBILETEAM', 'Социјален работник и медицинска сестра одат по селата.', 'Punonjësi social dhe infermierja shkojnë nëpër fshatra.', 'Socijalni radnik i medicinska sestra obilaze sela.'),
    ('OUTREACH', 'Посета на населби и први разговори на самото место.', 'Vizitë e vendbanimeve dhe bisedat e para në vend.', 'Obilazak naselja i prvi razgovori na licu mjesta.'),
    ('FOODAID', 'Топол оброк секој работен ден.', 'Shujtë e ngrohtë çdo ditë pune.', 'Topli obrok svaki radni dan.'),
    ('CASHINKIND', 'Облека, огрев и прехранбени пакети.', 'Rroba, dru zjarri dhe pako ushqimore.', 'Odjeća, ogrjev i prehrambeni paketi.'),
    ('EMPLOY', 'Биографија, разговор, посредување со работодавци.', 'Biografi, intervistë, ndërmjetësim me punëdhënës.', 'Biografija, razgovor, posredovanje s poslodavcima.'),
    ('EDUSUPPORT', 'Учење по школо и набавка на прибор.', 'Mësim pas shkollës dhe pajisje shkollore.', 'Učenje poslije škole i školski pribor.'),
    ('HEALTHMED', 'Придружба кај лекар и помош со здравствено осигурување.', 'Shoqërim te mjeku dhe ndihmë me sigurimin shëndetësor.', 'Pratnja kod ljekara i pomoć sa zdravstvenim osiguranjem.'),
    ('HOUSING', 'Поправка на домови и посредување за социјален стан.', 'Rregullim shtëpish dhe ndërmjetësim për banesë sociale.', 'Popravka domova i posredovanje za socijalni stan.'),
    ('HARMRED', 'Замена на прибор, тестирање и совет.', 'Ndërrim pajisjesh, testim dhe këshillë.', 'Zamjena pribora, testiranje i savjet.'),
    ('TRAINING', 'Готвење, буџет, работа на компјутер.', 'Gatim, buxhet, punë me kompjuter.', 'Kuhanje, budžet, rad na računaru.')
  ) d (code, mk, sq, bs);

  -- status: A active, T closed for a time, C closed, I inactive, P planned; cost: F free, H partly paid, P paid, N not
  -- stated; kind of place: P physical, M mobile, V virtual, X confidential; paid: F funded, C commissioned by the fund
  create temp table if not exists made_up_service as
  select *, row_number() over () + 11000 as id from (values
    (1101, 'CASEMGMT', 'mk-veles', 'CHFAM POOR', 'A', 'F', null, null, null, 'P', 'office', 12, 'mk-veles mk-caska mk-gradsko', 'F', null),
    (1101, 'INFO', 'mk-veles', 'OTHER', 'A', 'F', null, null, null, 'P', 'office', 40, 'mk-veles mk-caska mk-gradsko', null, null),
    (1101, 'CASHINKIND', 'mk-veles', 'POOR', 'A', 'F', null, null, null, 'P', 'morning', 95, 'mk-veles mk-caska mk-gradsko', 'F', null),
    (1101, 'MEDIATION', 'mk-veles', 'CHFAM', 'A', 'F', null, null, null, 'P', 'tuethu', 150, null, null, null),
    (1101, 'FOSTER', 'mk-veles', 'CHNOPAR', 'A', 'F', 14, 3, 0, 'P', 'office', 60, 'region:mk-vardar', 'F', 2021),
    (1101, 'MOBILETEAM', 'mk-veles', 'ELDERLY DISABLED', 'A', 'F', 40, null, 6, 'M', 'mob-veles', 25, 'mk-veles mk-caska mk-gradsko', 'FC', 2023),
    (1101, 'RESPITE', 'mk-veles', 'CARER CHDIS', 'P', 'N', null, null, null, 'P', null, null, null, null, null),
    (1101, 'HOUSING', 'mk-gradsko', 'POOR ROMA', 'P', 'F', null, null, null, 'P', null, null, null, 'F', null),
    (1102, 'CASEMGMT', 'mk-kavadarci', 'CHFAM POOR', 'A', 'F', null, null, null, 'P', 'office', 5, 'mk-kavadarci mk-rosoman', 'F', null),
    (1102, 'INFO', 'mk-kavadarci', 'OTHER', 'A', 'F', null, null, null, 'P', 'office', 30, 'mk-kavadarci mk-rosoman', null, null),
    (1102, 'CASHINKIND', 'mk-kavadarci', 'POOR', 'A', 'F', null, null, null, 'P', 'morning', 210, 'mk-kavadarci mk-rosoman', null, null),
    (1102, 'COUNSEL', 'mk-kavadarci', 'CHFAM DVVICTIM', 'A', 'F', null, null, null, 'P', 'tuethu', 75, null, null, null),
    (1102, 'FOODAID', 'mk-kavadarci', 'POOR HOMELESS', 'T', 'F', 60, null, null, 'P', 'noon', 100, null, 'F', null),
    (1102, 'EARLYINT', 'mk-rosoman', 'CHDIS', 'P', 'F', null, null, null, 'P', null, null, null, null, null),
    (1103, 'CASEMGMT', 'mk-negotino', 'CHFAM POOR', 'A', 'F', null, null, null, 'P', 'office', 18, 'mk-negotino mk-demir-kapija', 'F', null),
    (1103, 'INFO', 'mk-negotino', 'OTHER', 'A', 'F', null, null, null, 'P', 'office', 190, 'mk-negotino mk-demir-kapija', null, null),
    (1103, 'HOMECARE', 'mk-negotino', 'ELDERLY', 'A', 'H', 25, 2, 4, 'P', 'office', 55, 'mk-negotino mk-demir-kapija', 'FC', 2022),
    (1103, 'CASHINKIND', 'mk-demir-kapija', 'POOR', 'A', 'F', null, null, null, 'P', 'wed', 260, null, null, null),
    (1103, 'FOSTER', 'mk-negotino', 'CHNOPAR', 'I', 'F', null, null, null, 'P', null, 400, null, null, null),
    (1104, 'HOMECARE', 'mk-kavadarci', 'ELDERLY DISABLED', 'A', 'F', 30, 4, 0, 'P', 'office', 9, 'mk-kavadarci mk-rosoman mk-negotino', 'FC', 2020),
    (1104, 'DAYCARE', 'mk-kavadarci', 'ELDERLY', 'A', 'F', 25, 6, 0, 'P', 'day', 33, null, 'F', 2022),
    (1104, 'TRAINING', 'mk-kavadarci', 'ELDERLY', 'A', 'F', 12, 3, null, 'P', 'biweekly', 70, null, null, null),
    (1104, 'DAYCARE', 'mk-rosoman', 'ELDERLY', 'P', 'N', 15, null, null, 'P', null, null, null, 'F', null),
    (1104, 'OUTREACH', 'mk-kavadarci', 'ELDERLY RURALWOMEN', 'A', 'F', null, null, null, 'M', 'mob-kavadarci', 45, 'mk-kavadarci mk-rosoman', null, null),
    (1104, 'FOODAID', 'mk-kavadarci', 'ELDERLY POOR', 'A', 'F', 40, 0, 11, 'P', 'noon', 120, null, 'F', null),
    (1105, 'DAYCARE', 'mk-veles', 'DISABLED', 'A', 'F', 20, 1, 3, 'P', 'day', 14, 'mk-veles mk-caska mk-gradsko', 'FC', 2019),
    (1105, 'PERSASSIST', 'mk-veles', 'DISABLED', 'A', 'F', 18, 0, 7, 'P', 'office', 80, 'region:mk-vardar', 'F', 2021),
    (1105, 'REHAB', 'mk-veles', 'CHDIS DISABLED', 'A', 'H', null, null, null, 'P', 'office', 170, null, null, null),
    (1105, 'EARLYINT', 'mk-veles', 'CHDIS', 'A', 'F', 16, 2, 5, 'P', 'tuethu', 28, 'region:mk-vardar', null, null),
    (1105, 'SUPPLIVING', 'mk-veles', 'DISABLED', 'A', 'F', 8, 0, 2, 'P', 'always', 65, null, 'FC', 2020),
    (1105, 'REHAB', 'mk-sveti-nikole', 'CHDIS', 'A', 'H', null, null, null, 'P', 'second-tuesday', 50, null, null, null),
    (1105, 'RESPITE', 'mk-veles', 'CARER CHDIS', 'C', 'F', 6, null, null, 'P', null, 500, null, 'F', 2018),
    (1105, 'TRAINING', 'mk-lozovo', 'DISABLED', 'A', 'F', 10, 4, null, 'P', 'biweekly', 85, null, null, null),
    (1106, 'LEGALAID', 'mk-negotino', 'ROMA POOR', 'A', 'F', null, null, null, 'P', 'office', 20, 'region:mk-vardar', null, null),
    (1106, 'LEGALAID', 'mk-negotino', 'RURALWOMEN POOR', 'A', 'F', null, null, null, 'M', 'mob-negotino', 20, 'mk-negotino', null, null),
    (1106, 'DOCS', 'mk-negotino', 'ROMA NODOCS', 'A', 'F', null, null, null, 'P', 'tuethu', 35, 'mk-negotino mk-kavadarci mk-demir-kapija', null, null),
    (1106, 'HEALTHMED', 'mk-negotino', 'ROMA', 'A', 'F', null, null, null, 'P', 'morning', 130, null, null, null),
    (1106, 'EDUSUPPORT', 'mk-negotino', 'ROMA CHFAM', 'A', 'F', 30, 5, 0, 'P', 'afternoon', 48, null, 'F', null),
    (1106, 'EDUSUPPORT', 'mk-kavadarci', 'ROMA CHFAM', 'A', 'F', 20, 0, 8, 'P', 'afternoon', 48, null, null, null),
    (1106, 'EMPLOY', 'mk-negotino', 'UNEMPLOYED ROMA', 'A', 'F', null, null, null, 'P', 'wed', 220, null, null, null),
    (1106, 'LEGALAID', 'mk-kavadarci', 'ROMA POOR', 'A', 'F', null, null, null, 'P', 'first-monday', 20, null, null, null),
    (1107, 'HELPLINE', 'mk-veles', 'DVVICTIM', 'A', 'F', null, null, null, 'V', 'always', 10, 'country:mk', 'F', null),
    (1107, 'SAFEHOUSE', 'mk-veles', 'DVVICTIM', 'A', 'F', 12, 2, 0, 'X', 'always', 22, 'region:mk-vardar', 'FC', 2017),
    (1107, 'PSYCHOSOC', 'mk-veles', 'DVVICTIM', 'A', 'F', null, null, null, 'P', 'tuethu', 90, 'region:mk-vardar', null, null),
    (1107, 'COUNSEL', 'mk-veles', 'DVVICTIM SINGLEPAR', 'A', 'F', null, null, null, 'V', 'tuethu', 110, 'region:mk-vardar', null, null),
    (1107, 'PSYCHOSOC', 'mk-kavadarci', 'DVVICTIM', 'T', 'F', null, null, null, 'P', 'first-monday', 180, null, null, null),
    (1108, 'DAYCARE', 'mk-veles', 'CHDIS', 'A', 'F', 24, 0, 9, 'P', 'day', 44, 'mk-veles mk-gradsko mk-caska', 'FC', 2012),
    (1108, 'REHAB', 'mk-veles', 'CHDIS', 'A', 'F', null, null, null, 'P', 'morning', 44, null, 'F', null),
    (1108, 'DAYCARE', 'mk-negotino', 'CHDIS', 'C', 'F', 10, null, null, 'P', null, 600, null, 'F', 2014),
    (1108, 'RESPITE', 'mk-veles', 'CHDIS CARER', 'A', 'H', 6, 1, 0, 'P', 'saturday', 140, 'region:mk-vardar', null, null),
    (1109, 'EDUSUPPORT', 'mk-demir-kapija', 'CHFAM', 'A', 'F', 25, 7, 0, 'P', 'afternoon', 66, null, null, null),
    (1109, 'COUNSEL', 'mk-demir-kapija', 'CHLAW CHFAM', 'A', 'F', null, null, null, 'P', 'wed', 230, null, null, null),
    (1109, 'TRAINING', 'mk-demir-kapija', 'UNEMPLOYED YOUTHLEAVE', 'A', 'F', 15, null, null, 'P', 'saturday', null, null, null, null),
    (1109, 'EMPLOY', 'mk-demir-kapija', 'UNEMPLOYED', 'P', 'F', null, null, null, 'P', null, null, null, null, null),
    (1101, 'HOMECARE', 'mk-veles', 'ELDERLY', 'A', 'H', 35, 0, 10, 'P', 'office', 38, 'mk-veles mk-caska', 'FC', 2021),
    (1101, 'INFO', 'mk-caska', 'OTHER', 'A', 'F', null, null, null, 'P', 'wed', 205, null, null, null),
    (1101, 'FOODAID', 'mk-gradsko', 'POOR', 'I', 'F', 20, null, null, 'P', null, 420, null, null, null),
    (1104, 'PERSASSIST', 'mk-kavadarci', 'DISABLED', 'A', 'F', 12, 1, 0, 'P', 'office', 61, null, 'F', 2023),
    (1105, 'DAYCARE', 'mk-sveti-nikole', 'DISABLED', 'P', 'N', 15, null, null, 'P', null, null, null, 'F', null),
    (1106, 'OUTREACH', 'mk-sveti-nikole', 'ROMA', 'A', 'F', null, null, null, 'P', 'second-tuesday', 54, 'mk-sveti-nikole mk-lozovo', null, null),
    (1109, 'OUTREACH', 'mk-demir-kapija', 'CHFAM RURALWOMEN', 'A', 'F', null, null, null, 'P', 'saturday', 77, null, null, null),
    (1110, 'INFO', 'mk-veles', 'OTHER', 'A', 'N', null, null, null, 'V', 'office', 15, 'region:mk-vardar', null, null),
    (1121, 'CASEMGMT', 'mk-kumanovo', 'CHFAM POOR', 'A', 'F', null, null, null, 'P', 'office', 8, 'mk-kumanovo mk-lipkovo mk-staro-nagoricane', 'F', null),
    (1121, 'INFO', 'mk-kumanovo', 'OTHER', 'A', 'F', null, null, null, 'P', 'office', 8, 'mk-kumanovo mk-lipkovo mk-staro-nagoricane', null, null),
    (1121, 'CASHINKIND', 'mk-kumanovo', 'POOR', 'A', 'F', null, null, null, 'P', 'morning', 36, 'mk-kumanovo mk-lipkovo mk-staro-nagoricane', 'F', null),
    (1121, 'INFO', 'mk-lipkovo', 'RETURNEE', 'A', 'F', null, null, null, 'P', 'wed', 85, null, null, null),
    (1121, 'FOSTER', 'mk-kumanovo', 'CHNOPAR', 'A', 'F', 20, 2, 0, 'P', 'office', 62, 'region:mk-northeast', 'F', 2020),
    (1121, 'MOBILETEAM', 'mk-kumanovo', 'ELDERLY CHFAM', 'A', 'F', 35, null, null, 'M', 'mob-kumanovo', 17, 'mk-kumanovo mk-lipkovo', 'FC', 2024),
    (1121, 'MEDIATION', 'mk-kumanovo', 'CHFAM', 'A', 'F', null, null, null, 'P', 'tuethu', 205, null, null, null),
    (1121, 'SAFEHOUSE', 'mk-kumanovo', 'DVVICTIM', 'A', 'F', 10, 0, 1, 'X', 'always', 27, 'region:mk-northeast', 'FC', 2018),
    (1122, 'DAYCARE', 'mk-kumanovo', 'CHSTREET ROMA', 'A', 'F', 30, 4, 0, 'P', 'day', 21, null, 'F', 2021),
    (1122, 'LEGALAID', 'mk-kumanovo', 'ROMA POOR', 'A', 'F', null, null, null, 'P', 'tuethu', 42, 'mk-kumanovo mk-lipkovo', null, null),
    (1122, 'DOCS', 'mk-kumanovo', 'ROMA NODOCS', 'A', 'F', null, null, null, 'P', 'wed', 42, null, null, null),
    (1122, 'HEALTHMED', 'mk-kumanovo', 'ROMA', 'A', 'F', null, null, null, 'P', 'morning', 98, null, null, null),
    (1122, 'OUTREACH', 'mk-kumanovo', 'ROMA CHSTREET', 'A', 'F', null, null, null, 'M', 'mob-kumanovo', 73, null, null, null),
    (1122, 'EMPLOY', 'mk-kumanovo', 'UNEMPLOYED ROMA', 'A', 'F', null, null, null, 'P', 'tuethu', 240, null, null, null),
    (1122, 'DROPIN', 'mk-kumanovo', 'HOMELESS CHSTREET', 'A', 'F', 15, null, null, 'P', 'evening', 51, null, 'F', null),
    (1122, 'HOUSING', 'mk-kumanovo', 'ROMA POOR', 'P', 'F', null, null, null, 'P', null, null, null, null, null),
    (1122, 'HARMRED', 'mk-kumanovo', 'ADDICT', 'A', 'F', null, null, null, 'P', 'evening', 115, null, null, null),
    (1123, 'EDUSUPPORT', 'mk-kumanovo', 'CHFAM ROMA', 'A', 'F', 40, 0, 12, 'P', 'afternoon', 19, null, 'F', null),
    (1123, 'EARLYINT', 'mk-kumanovo', 'CHDIS', 'A', 'F', 18, 1, 4, 'P', 'morning', 47, 'region:mk-northeast', null, null),
    (1123, 'DAYCARE', 'mk-kumanovo', 'CHDIS', 'A', 'F', 22, 0, 6, 'P', 'day', 58, 'mk-kumanovo mk-staro-nagoricane', 'FC', 2016),
    (1123, 'REHAB', 'mk-kumanovo', 'CHDIS', 'A', 'H', null, null, null, 'P', 'tuethu', 175, null, null, null),
    (1123, 'EDUSUPPORT', 'mk-lipkovo', 'CHFAM', 'A', 'F', 20, 3, 0, 'P', 'afternoon', 88, null, null, null),
    (1123, 'COUNSEL', 'mk-kumanovo', 'CHFAM', 'A', 'F', null, null, null, 'V', 'tuethu', 135, 'region:mk-northeast', null, null),
    (1124, 'PSYCHOSOC', 'mk-lipkovo', 'RURALWOMEN DVVICTIM', 'A', 'F', null, null, null, 'P', 'tuethu', 24, null, null, null),
    (1124, 'LEGALAID', 'mk-lipkovo', 'RURALWOMEN DVVICTIM', 'A', 'F', null, null, null, 'P', 'second-tuesday', 24, null, null, null),
    (1124, 'TRAINING', 'mk-lipkovo', 'RURALWOMEN UNEMPLOYED', 'A', 'F', 14, 5, null, 'P', 'saturday', 160, null, null, null),
    (1124, 'HELPLINE', 'mk-lipkovo', 'DVVICTIM', 'A', 'F', null, null, null, 'V', 'office', 31, 'region:mk-northeast', null, null),
    (1124, 'HOMECARE', 'mk-lipkovo', 'ELDERLY', 'P', 'N', null, null, null, 'P', null, null, null, 'F', null),
    (1125, 'HOMECARE', 'mk-kriva-palanka', 'ELDERLY DISABLED', 'A', 'F', 28, 3, 0, 'P', 'office', 13, 'mk-kriva-palanka mk-rankovce', 'FC', 2021),
    (1125, 'FOODAID', 'mk-kriva-palanka', 'POOR ELDERLY', 'A', 'F', 50, null, null, 'P', 'noon', 155, 'mk-kriva-palanka mk-rankovce', 'F', null),
    (1125, 'DAYCARE', 'mk-kratovo', 'ELDERLY', 'T', 'F', 12, null, null, 'P', 'day', 320, null, 'F', 2022),
    (1125, 'TRAINING', 'mk-kriva-palanka', 'UNEMPLOYED', 'A', 'F', 12, 2, null, 'P', 'biweekly', 68, null, null, null),
    (1125, 'INFO', 'mk-rankovce', 'OTHER', 'A', 'F', null, null, null, 'P', 'first-monday', 215, null, null, null),
    (1125, 'MOBILETEAM', 'mk-kriva-palanka', 'ELDERLY', 'C', 'F', null, null, null, 'M', null, 700, 'mk-kriva-palanka mk-rankovce mk-kratovo', 'F', null),
    (1126, 'DAYCARE', 'mk-kumanovo', 'ELDERLY', 'A', 'H', 18, 5, 0, 'P', 'day', 39, null, null, null),
    (1126, 'HOMECARE', 'mk-kumanovo', 'ELDERLY DISABLED', 'A', 'H', 45, 0, 15, 'P', 'office', 39, 'mk-kumanovo mk-staro-nagoricane', 'FC', 2019),
    (1126, 'RESPITE', 'mk-kumanovo', 'CARER ELDERLY', 'A', 'P', 4, 1, null, 'P', 'saturday', 250, 'region:mk-northeast', null, null),
    (1126, 'PERSASSIST', 'mk-kumanovo', 'DISABLED', 'A', 'F', 20, 0, 9, 'P', 'office', 125, 'region:mk-northeast', 'F', 2021),
    (1126, 'SUPPLIVING', 'mk-kratovo', 'DISABLED MENTAL', 'A', 'F', 8, 0, 1, 'P', 'always', 79, null, 'FC', 2023),
    (1127, 'INFO', 'mk-kumanovo', 'OTHER', 'A', 'N', null, null, null, 'V', 'office', 16, 'region:mk-northeast', null, null),
    (1141, 'CASEMGMT', 'ba-bijeljina', 'CHFAM POOR', 'A', 'F', null, null, null, 'P', 'morning', 7, null, 'F', null),
    (1141, 'INFO', 'ba-bijeljina', 'OTHER', 'A', 'F', null, null, null, 'P', 'morning', 26, null, null, null),
    (1141, 'CASHINKIND', 'ba-bijeljina', 'POOR', 'A', 'F', null, null, null, 'P', 'morning', 145, null, 'F', null),
    (1141, 'HOMECARE', 'ba-bijeljina', 'ELDERLY', 'A', 'H', 60, 3, 0, 'P', 'morning', 52, null, 'FC', 2013),
    (1141, 'FOSTER', 'ba-bijeljina', 'CHNOPAR', 'A', 'F', 16, 1, 0, 'P', 'morning', 83, null, 'F', null),
    (1141, 'MOBILETEAM', 'ba-bijeljina', 'ELDERLY CHFAM', 'A', 'F', 45, null, null, 'M', 'mob-bijeljina', 11, 'ba-bijeljina ba-ugljevik', 'FC', 2022),
    (1141, 'MEDIATION', 'ba-bijeljina', 'CHFAM', 'A', 'F', null, null, null, 'P', 'tuethu', 195, null, null, null),
    (1141, 'INFO', 'ba-ugljevik', 'OTHER', 'A', 'F', null, null, null, 'P', 'wed', 225, null, null, null),
    (1142, 'DAYCARE', 'ba-bijeljina', 'CHSTREET ROMA', 'A', 'F', 35, 2, 0, 'P', 'day', 15, null, 'FC', 2015),
    (1142, 'EDUSUPPORT', 'ba-bijeljina', 'ROMA CHFAM', 'A', 'F', 40, 0, 14, 'P', 'afternoon', 29, null, 'F', null),
    (1142, 'LEGALAID', 'ba-bijeljina', 'ROMA POOR', 'A', 'F', null, null, null, 'P', 'tuethu', 59, 'ba-bijeljina ba-ugljevik ba-lopare', null, null),
    (1142, 'DOCS', 'ba-bijeljina', 'ROMA NODOCS', 'A', 'F', null, null, null, 'P', 'wed', 59, null, null, null),
    (1142, 'HEALTHMED', 'ba-bijeljina', 'ROMA', 'A', 'F', null, null, null, 'P', 'morning', 105, null, null, null),
    (1142, 'OUTREACH', 'ba-bijeljina', 'ROMA CHSTREET', 'A', 'F', null, null, null, 'M', 'mob-bijeljina', 37, null, null, null),
    (1142, 'EMPLOY', 'ba-bijeljina', 'ROMA UNEMPLOYED', 'A', 'F', null, null, null, 'P', 'tuethu', 265, null, null, null),
    (1142, 'HOUSING', 'ba-bijeljina', 'ROMA POOR', 'T', 'F', null, null, null, 'P', null, 185, null, 'F', null),
    (1142, 'DROPIN', 'ba-bijeljina', 'HOMELESS CHSTREET', 'A', 'F', 12, null, null, 'P', 'evening', 43, null, null, null),
    (1142, 'FOODAID', 'ba-bijeljina', 'POOR HOMELESS', 'A', 'F', 80, 0, 20, 'P', 'noon', 76, null, 'F', null),
    (1143, 'SAFEHOUSE', 'ba-bijeljina', 'DVVICTIM', 'A', 'F', 14, 3, 0, 'X', 'always', 23, 'ba-bijeljina ba-ugljevik ba-lopare ba-zvornik', 'FC', 2010),
    (1143, 'HELPLINE', 'ba-bijeljina', 'DVVICTIM', 'A', 'F', null, null, null, 'V', 'always', 23, 'region:ba-rs', 'F', null),
    (1143, 'PSYCHOSOC', 'ba-bijeljina', 'DVVICTIM SINGLEPAR', 'A', 'F', null, null, null, 'P', 'tuethu', 64, 'ba-bijeljina ba-ugljevik', null, null),
    (1143, 'COUNSEL', 'ba-bijeljina', 'DVVICTIM', 'A', 'F', null, null, null, 'V', 'evening', 92, 'region:ba-rs', null, null),
    (1143, 'TRAINING', 'ba-bijeljina', 'RURALWOMEN UNEMPLOYED', 'P', 'F', null, null, null, 'P', null, null, null, null, null),
    (1144, 'DAYCARE', 'ba-ugljevik', 'CHDIS', 'A', 'F', 14, 0, 3, 'P', 'day', 32, 'ba-ugljevik ba-lopare', 'F', 2019),
    (1144, 'REHAB', 'ba-ugljevik', 'CHDIS', 'A', 'H', null, null, null, 'P', 'tuethu', 165, null, null, null),
    (1144, 'EARLYINT', 'ba-bijeljina', 'CHDIS', 'A', 'F', 20, 4, 0, 'P', 'morning', 41, 'ba-bijeljina ba-ugljevik', null, null),
    (1144, 'RESPITE', 'ba-ugljevik', 'CARER CHDIS', 'C', 'F', 5, null, null, 'P', null, 540, null, 'F', null),
    (1144, 'PERSASSIST', 'ba-ugljevik', 'DISABLED CHDIS', 'A', 'F', 10, null, null, 'P', 'morning', 148, null, null, null),
    (1144, 'EDUSUPPORT', 'ba-lopare', 'CHDIS', 'P', 'F', null, null, null, 'P', null, null, null, null, null),
    (1145, 'DAYCARE', 'ba-bijeljina', 'ELDERLY', 'A', 'H', 40, 8, 0, 'P', 'day', 18, null, 'F', 2018),
    (1145, 'HOMECARE', 'ba-bijeljina', 'ELDERLY DISABLED', 'A', 'P', null, null, null, 'P', 'office', 112, null, null, null),
    (1145, 'RESPITE', 'ba-bijeljina', 'CARER ELDERLY', 'A', 'P', 6, 0, 2, 'P', 'saturday', 235, null, null, null),
    (1145, 'REHAB', 'ba-bijeljina', 'ELDERLY DISABLED', 'A', 'H', null, null, null, 'P', 'morning', 57, null, null, null),
    (1146, 'LEGALAID', 'ba-zvornik', 'IDP POOR', 'A', 'F', null, null, null, 'P', 'second-tuesday', 86, null, null, null),
    (1146, 'PSYCHOSOC', 'ba-zvornik', 'IDP MENTAL', 'A', 'F', null, null, null, 'P', 'wed', 200, null, null, null),
    (1146, 'DOCS', 'ba-zvornik', 'NODOCS IDP', 'I', 'F', null, null, null, 'P', null, 450, null, null, null),
    (1146, 'HOMECARE', 'ba-zvornik', 'ELDERLY', 'A', 'F', 22, 1, 0, 'P', 'morning', 71, null, 'FC', 2021),
    (1146, 'SUPPLIVING', 'ba-zvornik', 'DISABLED', 'A', 'F', 6, 0, null, 'P', 'always', 138, null, 'F', null),
    (1147, 'INFO', 'ba-bijeljina', 'OTHER', 'A', 'N', null, null, null, 'V', 'office', 34, 'region:ba-rs', null, null)
  ) d (organization, type, place, groups, status, cost, places, free, waiting, kind, plan, confirmed, areas, paid, decided);

  insert into service (id, slug, organization_id, service_type_code, service_model_code, status, since_year, until_year, until_month,
      name, description, target_groups, languages, cost, application, legal_act, legal_year, legal_issuer,
      places, places_free, waiting, capacity_as_of, email, phone, confirmed_at, confirmed_by, confirmation_days,
      fictitious, version, created_at, updated_at)
  select pg_temp.demo_id(d.id::int), 'primer-' || trim(both '-' from regexp_replace(lower(t.name ->> 'en'), '[^a-z0-9]+', '-', 'g'))
        || '-' || regexp_replace(d.place, '^..-', '') || '-' || d.id - 11000,
      pg_temp.demo_id(d.organization), d.type,
      case d.type when 'DAYCARE' then 'DAY_CENTRE' when 'MOBILETEAM' then 'MOBILE_TEAM' when 'HOMECARE' then 'HOME_HELP' end,
      case d.status when 'A' then 'ACTIVE' when 'T' then 'TEMPORARILY_CLOSED' when 'C' then 'CLOSED' when 'I' then 'INACTIVE' else 'PLANNED' end,
      case when d.status <> 'P' then coalesce(d.decided, 2014 + (d.id % 9)::int) end,
      case d.status when 'C' then 2024 when 'T' then 2027 end, case d.status when 'T' then 2 end,
      case o.zone
        when 'b' then jsonb_build_object('source', 'bs', 'bs', n.bs, 'sr-Cyrl', n.sr, 'en', n.en)
        when 'k' then jsonb_build_object('source', 'mk', 'mk', n.mk, 'sq', n.sq, 'en', n.en)
        else jsonb_build_object('source', 'mk', 'mk', n.mk, 'en', n.en) end,
      case o.zone
        when 'b' then jsonb_build_object('source', 'bs', 'bs', y.bs)
        when 'k' then jsonb_build_object('source', 'mk', 'mk', y.mk, 'sq', y.sq)
        else jsonb_build_object('source', 'mk', 'mk', y.mk) end,
      string_to_array(d.groups, ' '),
      case o.zone when 'b' then array['bs', 'sr'] when 'k' then array['mk', 'sq'] else array['mk'] end
        || case when d.groups like '%ROMA%' then array['rom'] else array[]::text[] end,
      case d.cost when 'F' then 'FREE' when 'H' then 'PARTLY_PAID' when 'P' then 'PAID' else 'NOT_STATED' end,
      case when d.id % 2 = 0 and o.zone = 'b' then '{"source":"bs","bs":"Javite se telefonom ili dođite."}'::jsonb
        when d.id % 2 = 0 then '{"source":"mk","mk":"Јавете се по телефон или дојдете.","sq":"Telefononi ose ejani."}' end,
      case when d.decided is not null and o.zone = 'b' then '{"source":"bs","bs":"odluka skupštine (primjer)"}'::jsonb
        when d.decided is not null then '{"source":"mk","mk":"одлука на советот (пример)","sq":"vendim i këshillit (shembull)"}' end,
      d.decided, case when d.decided is not null then m.name - 'sr-Latn' end,
      d.places, d.free, d.waiting, case when d.places is not null then current_date - (d.id % 50)::int end,
      'usluga' || d.id || '@demo.mreza.example', case o.zone when 'b' then '+387 55 000 ' else '+389 31 000 ' end || right(d.id::text, 3),
      now() - make_interval(days => d.confirmed), null::text,
      180, true, 0, loaded, loaded
  from made_up_service d
  join made_up_organization o on o.n = d.organization
  join service_type t on t.code = d.type
  join made_up_type y on y.code = d.type
  join municipality m on m.id = d.place
  cross join lateral (select
    (t.name ->> 'mk') || ' – ' || (m.name ->> 'mk') as mk, (t.name ->> 'sq') || ' – ' || coalesce(m.name ->> 'sq', m.name ->> 'en') as sq,
    (t.name ->> 'bs') || ' – ' || (m.name ->> 'bs') as bs, (t.name ->> 'sr-Cyrl') || ' – ' || (m.name ->> 'sr-Cyrl') as sr,
    (t.name ->> 'en') || ' – ' || (m.name ->> 'en') as en) n
  on conflict do nothing;

  insert into service_organization (service_id, organization_id, role)
  select pg_temp.demo_id(d.id::int), pg_temp.demo_id(d.organization), 'PROVIDES' from made_up_service d
  union all
  select pg_temp.demo_id(d.id::int), pg_temp.demo_id(f.n), case r.letter when 'F' then 'FUNDS' else 'COMMISSIONS' end
  from made_up_service d
  join made_up_organization o on o.n = d.organization
  join made_up_organization f on f.zone = o.zone and f.en like '%fund for social services'
  cross join lateral unnest(string_to_array(d.paid, null)) r (letter)
  on conflict do nothing;

  insert into service_area (service_id, municipality_id, region_id, country_id)
  select pg_temp.demo_id(d.id::int), (select m.id from municipality m where m.id = a.code),
    (select r.id from region r where 'region:' || r.id = a.code), (select c.id from country c where 'country:' || c.id = a.code)
  from made_up_service d cross join lateral unnest(string_to_array(d.areas, ' ')) a (code)
  on conflict do nothing;

  -- One place for each organization, municipality and kind; a street of no town, near its middle.
  create temp table if not exists made_up_location as
  select row_number() over (order by organization, place, kind)::int + 21000 as id, organization, place, kind
  from (select distinct organization, place, kind from made_up_service) d;

  insert into location (id, organization_id, kind, municipality_id, address, latitude, longitude, url, version, created_at, updated_at)
  select pg_temp.demo_id(d.id), pg_temp.demo_id(d.organization),
      case d.kind when 'P' then 'PHYSICAL' when 'M' then 'MOBILE' when 'V' then 'VIRTUAL' else 'CONFIDENTIAL' end, m.id,
      case when d.kind <> 'P' then null when m.country_id = 'ba' then 'Primjerna ulica ' else 'ул. Примерна бр. ' end || d.id % 40 + 1,
      case when d.kind = 'P' then m.latitude + (d.id % 7 - 3) * 0.0011 end,
      case when d.kind = 'P' then m.longitude + (d.id % 5 - 2) * 0.0014 end,
      case when d.kind = 'V' then 'https://demo.mreza.example/' || d.organization end, 0, loaded, loaded
  from made_up_location d join municipality m on m.id = d.place
  on conflict do nothing;

  insert into service_at_location (id, service_id, location_id, position)
  select pg_temp.demo_id(d.id::int + 20000), pg_temp.demo_id(d.id::int), pg_temp.demo_id(l.id), 0
  from made_up_service d join made_up_location l using (organization, place, kind)
  on conflict do nothing;

  insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at, valid_from,
      stop_settlement, stop_municipality_id, appointment)
  select pg_temp.demo_id(d.id::int + 20000), s.position, s.freq, s.every, string_to_array(s.days, ','), s.opens::time, s.closes::time,
      s.starts::date, s.stop, s.stop_place, coalesce(s.appointment, false)
  from made_up_service d
  join (values
    ('office', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR', '08:00', '16:00', null, null, null, null),
    ('morning', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR', '08:00', '14:00', null, null, null, null),
    ('day', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR', '07:30', '15:30', null, null, null, null),
    ('noon', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR', '11:30', '13:30', null, null, null, null),
    ('afternoon', 0, 'WEEKLY', 1, 'MO,WE,FR', '13:00', '18:00', null, null, null, null),
    ('evening', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR,SA', '16:00', '21:00', null, null, null, null),
    ('tuethu', 0, 'WEEKLY', 1, 'TU,TH', '10:00', '15:00', null, null, null, true),
    ('wed', 0, 'WEEKLY', 1, 'WE', '09:00', '12:00', null, null, null, null),
    ('saturday', 0, 'WEEKLY', 1, 'SA,SU', '09:00', '17:00', null, null, null, true),
    ('biweekly', 0, 'WEEKLY', 2, 'TH', '16:00', '18:00', '2026-01-08', null, null, null),
    ('first-monday', 0, 'MONTHLY', 1, '1MO', '10:00', '13:00', null, null, null, null),
    ('second-tuesday', 0, 'MONTHLY', 1, '2TU', '10:00', '14:00', null, null, null, null),
    ('always', 0, 'WEEKLY', 1, 'MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59', null, null, null, null),
    ('mob-veles', 0, 'WEEKLY', 1, 'MO', '09:00', '12:00', null, 'Башино Село', 'mk-veles', null),
    ('mob-veles', 1, 'MONTHLY', 1, '2WE,4WE', '10:00', '13:00', null, 'Богомила', 'mk-caska', null),
    ('mob-kavadarci', 0, 'WEEKLY', 1, 'TU', '09:00', '12:00', null, 'Ваташа', 'mk-kavadarci', null),
    ('mob-kavadarci', 1, 'WEEKLY', 2, 'FR', '10:00', '12:00', '2026-01-09', 'Возарци', 'mk-kavadarci', null),
    ('mob-negotino', 0, 'MONTHLY', 1, '1TU,3TU', '10:00', '13:00', null, 'Долни Дисан', 'mk-negotino', null),
    ('mob-negotino', 1, 'MONTHLY', 1, '2TU,-1TU', '10:00', '13:00', null, 'Тимјаник', 'mk-negotino', null),
    ('mob-kumanovo', 0, 'WEEKLY', 1, 'WE', '09:00', '12:00', null, 'Романовце', 'mk-kumanovo', null),
    ('mob-kumanovo', 1, 'MONTHLY', 1, '1TH,3TH', '10:00', '13:00', null, 'Слупчане', 'mk-lipkovo', null),
    ('mob-bijeljina', 0, 'WEEKLY', 1, 'TU', '09:00', '12:00', null, 'Janja', 'ba-bijeljina', null),
    ('mob-bijeljina', 1, 'WEEKLY', 2, 'TH', '09:00', '12:00', '2026-01-08', 'Dvorovi', 'ba-bijeljina', null)
  ) s (plan, position, freq, every, days, opens, closes, starts, stop, stop_place, appointment) using (plan)
  on conflict do nothing;

  -- Days that are otherwise.
  insert into schedule_exception (service_at_location_id, day, opens_at, closes_at, note)
  select pg_temp.demo_id(d.id::int + 20000), x.day::date, x.opens::time, x.closes::time, x.note::jsonb
  from made_up_service d
  join made_up_organization o on o.n = d.organization
  join (values (3, '2026-12-31', '08:00', '12:00', 'k v', '{"source":"mk","mk":"Пред Нова година","sq":"Para Vitit të Ri"}'),
    (3, '2026-12-31', '08:00', '12:00', 'b', '{"source":"bs","bs":"Pred Novu godinu"}'),
    (5, '2026-12-11', null, null, 'k v', '{"source":"mk","mk":"Обука на вработените","sq":"Trajnim i të punësuarve"}'),
    (5, '2026-12-11', null, null, 'b', '{"source":"bs","bs":"Obuka zaposlenih"}')) x (nth, day, opens, closes, zones, note)
    on d.id % x.nth = 0 and x.zones like '%' || o.zone || '%'
  where d.plan in ('office', 'morning', 'day')
  on conflict do nothing;

  insert into service_contact (service_id, position, job, phone, email, published)
  select pg_temp.demo_id(d.id::int), 0,
      case o.zone when 'b' then '{"source":"bs","bs":"Koordinator usluge","en":"Service coordinator"}'::jsonb
        else '{"source":"mk","mk":"Координатор на услугата","sq":"Koordinator i shërbimit","en":"Service coordinator"}' end,
      case o.zone when 'b' then '+387 65 000 ' else '+389 70 000 ' end || right(d.id::text, 3), null, d.id % 3 > 0
  from made_up_service d join made_up_organization o on o.n = d.organization
  where d.id % 2 = 1
  on conflict do nothing;
end $demo$;
