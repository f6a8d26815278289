-- Days on which offices are closed by law, 2026 to 2028: fixed dates, and Easter computed. Both Bajrams are missing, as
-- their days are announced each year. What was left out and why stands in docs/data-sources.md.
insert into holiday (country_id, day, name)
select h.country_id, d.day, h.name::jsonb
from (values
  ('al', '{2026-01-01,2026-01-02,2027-01-01,2027-01-02,2028-01-01,2028-01-02}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('ba', '{2026-01-01,2026-01-02,2027-01-01,2027-01-02,2028-01-01,2028-01-02}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('me', '{2026-01-01,2026-01-02,2027-01-01,2027-01-02,2028-01-01,2028-01-02}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('mk', '{2026-01-01,2027-01-01,2028-01-01}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('rs', '{2026-01-01,2026-01-02,2027-01-01,2027-01-02,2028-01-01,2028-01-02,2028-01-03}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('xk', '{2026-01-01,2026-01-02,2027-01-01,2027-01-02,2028-01-01,2028-01-02}'::date[], '{"source": "en", "en": "New Year", "mk": "Нова година", "sr-Cyrl": "Нова година", "bs": "Nova godina", "sq": "Viti i Ri"}'),
  ('mk', '{2026-01-07,2027-01-07,2028-01-07}'::date[], '{"source": "en", "en": "Orthodox Christmas", "mk": "Божиќ", "sr-Cyrl": "Божић", "bs": "Pravoslavni Božić", "sq": "Krishtlindjet ortodokse"}'),
  ('rs', '{2026-01-07,2027-01-07,2028-01-07}'::date[], '{"source": "en", "en": "Orthodox Christmas", "mk": "Божиќ", "sr-Cyrl": "Божић", "bs": "Pravoslavni Božić", "sq": "Krishtlindjet ortodokse"}'),
  ('xk', '{2026-01-07,2027-01-07,2028-01-07}'::date[], '{"source": "en", "en": "Orthodox Christmas", "mk": "Божиќ", "sr-Cyrl": "Божић", "bs": "Pravoslavni Božić", "sq": "Krishtlindjet ortodokse"}'),
  ('al', '{2026-04-13,2027-05-03}'::date[], '{"source": "en", "en": "Orthodox Easter Monday", "mk": "Вториот ден на Велигден", "sr-Cyrl": "Васкршњи понедељак", "bs": "Pravoslavni Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve ortodokse"}'),
  ('mk', '{2026-04-13,2027-05-03,2028-04-17}'::date[], '{"source": "en", "en": "Orthodox Easter Monday", "mk": "Вториот ден на Велигден", "sr-Cyrl": "Васкршњи понедељак", "bs": "Pravoslavni Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve ortodokse"}'),
  ('rs', '{2026-04-13,2027-05-03,2028-04-17}'::date[], '{"source": "en", "en": "Orthodox Easter Monday", "mk": "Вториот ден на Велигден", "sr-Cyrl": "Васкршњи понедељак", "bs": "Pravoslavni Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve ortodokse"}'),
  ('xk', '{2026-04-13,2027-05-03}'::date[], '{"source": "en", "en": "Orthodox Easter Monday", "mk": "Вториот ден на Велигден", "sr-Cyrl": "Васкршњи понедељак", "bs": "Pravoslavni Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve ortodokse"}'),
  ('al', '{2026-05-01,2027-05-01,2028-05-01}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('ba', '{2026-05-01,2026-05-02,2027-05-01,2027-05-02,2028-05-01,2028-05-02}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('me', '{2026-05-01,2026-05-02,2027-05-01,2027-05-02,2028-05-01,2028-05-02}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('mk', '{2026-05-01,2027-05-01,2028-05-01}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('rs', '{2026-05-01,2026-05-02,2028-05-01,2028-05-02}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('xk', '{2026-05-01,2027-05-01,2028-05-01}'::date[], '{"source": "en", "en": "Labour Day", "mk": "Ден на трудот", "sr-Cyrl": "Празник рада", "bs": "Praznik rada", "sq": "Dita e Punës"}'),
  ('mk', '{2026-05-24,2026-05-25,2027-05-24,2028-05-24}'::date[], '{"source": "en", "en": "Saints Cyril and Methodius", "mk": "Св. Кирил и Методиј", "sr-Cyrl": "Свети Ћирило и Методије", "bs": "Sveti Ćirilo i Metodije", "sq": "Shën Cirili dhe Metodi"}'),
  ('mk', '{2026-08-02,2026-08-03,2027-08-02,2028-08-02}'::date[], '{"source": "en", "en": "Republic Day (Ilinden)", "mk": "Ден на Републиката (Илинден)", "sr-Cyrl": "Дан Републике (Илинден)", "bs": "Dan Republike (Ilinden)", "sq": "Dita e Republikës (Ilinden)"}'),
  ('mk', '{2026-09-08,2027-09-08,2028-09-08}'::date[], '{"source": "en", "en": "Independence Day", "mk": "Ден на независноста", "sr-Cyrl": "Дан независности", "bs": "Dan nezavisnosti", "sq": "Dita e Pavarësisë"}'),
  ('mk', '{2026-10-11,2026-10-12,2027-10-11,2028-10-11}'::date[], '{"source": "en", "en": "Day of the People’s Uprising", "mk": "Ден на народното востание", "sr-Cyrl": "Дан народног устанка", "bs": "Dan narodnog ustanka", "sq": "Dita e Kryengritjes Popullore"}'),
  ('mk', '{2026-10-23,2027-10-23,2028-10-23}'::date[], '{"source": "en", "en": "Day of the Macedonian Revolutionary Struggle", "mk": "Ден на македонската револуционерна борба", "sr-Cyrl": "Дан македонске револуционарне борбе", "bs": "Dan makedonske revolucionarne borbe", "sq": "Dita e Luftës Revolucionare të Maqedonisë"}'),
  ('mk', '{2026-12-08,2027-12-08,2028-12-08}'::date[], '{"source": "en", "en": "Saint Clement of Ohrid", "mk": "Св. Климент Охридски", "sr-Cyrl": "Свети Климент Охридски", "bs": "Sveti Kliment Ohridski", "sq": "Shën Klementi i Ohrit"}'),
  ('rs', '{2026-02-15,2026-02-16,2026-02-17,2027-02-15,2027-02-16,2028-02-15,2028-02-16}'::date[], '{"source": "en", "en": "Statehood Day (Sretenje)", "mk": "Ден на државноста (Сретение)", "sr-Cyrl": "Дан државности (Сретење)", "bs": "Dan državnosti (Sretenje)", "sq": "Dita e Shtetësisë (Sretenje)"}'),
  ('rs', '{2026-04-10,2027-04-30,2028-04-14}'::date[], '{"source": "en", "en": "Orthodox Good Friday", "mk": "Велики петок", "sr-Cyrl": "Велики петак", "bs": "Pravoslavni Veliki petak", "sq": "E premtja e madhe ortodokse"}'),
  ('rs', '{2026-04-11,2027-05-01,2028-04-15}'::date[], '{"source": "en", "en": "Orthodox Holy Saturday", "mk": "Велика сабота", "sr-Cyrl": "Велика субота", "bs": "Pravoslavna Velika subota", "sq": "E shtuna e madhe ortodokse"}'),
  ('al', '{2026-04-12,2027-05-02}'::date[], '{"source": "en", "en": "Orthodox Easter", "mk": "Велигден", "sr-Cyrl": "Васкрс", "bs": "Pravoslavni Uskrs", "sq": "Pashkët ortodokse"}'),
  ('rs', '{2026-04-12,2027-05-02,2028-04-16}'::date[], '{"source": "en", "en": "Orthodox Easter", "mk": "Велигден", "sr-Cyrl": "Васкрс", "bs": "Pravoslavni Uskrs", "sq": "Pashkët ortodokse"}'),
  ('rs', '{2026-11-11,2027-11-11,2028-11-11}'::date[], '{"source": "en", "en": "Armistice Day", "mk": "Ден на примирјето", "sr-Cyrl": "Дан примирја", "bs": "Dan primirja", "sq": "Dita e Armëpushimit"}'),
  ('me', '{2026-05-21,2026-05-22,2027-05-21,2027-05-22,2028-05-21,2028-05-22}'::date[], '{"source": "en", "en": "Independence Day", "mk": "Ден на независноста", "sr-Cyrl": "Дан независности", "bs": "Dan nezavisnosti", "sq": "Dita e Pavarësisë"}'),
  ('me', '{2026-07-13,2026-07-14,2027-07-13,2027-07-14,2028-07-13,2028-07-14}'::date[], '{"source": "en", "en": "Statehood Day", "mk": "Ден на државноста", "sr-Cyrl": "Дан државности", "bs": "Dan državnosti", "sq": "Dita e Shtetësisë"}'),
  ('me', '{2026-11-13,2027-11-13,2028-11-13}'::date[], '{"source": "en", "en": "Njegoš Day", "mk": "Ден на Његош", "sr-Cyrl": "Његошев дан", "bs": "Njegošev dan", "sq": "Dita e Njegoshit"}'),
  ('al', '{2026-03-14,2027-03-14,2028-03-14}'::date[], '{"source": "en", "en": "Summer Day", "mk": "Ден на летото", "sr-Cyrl": "Дан љета", "bs": "Dan ljeta", "sq": "Dita e Verës"}'),
  ('al', '{2026-03-22,2027-03-22,2028-03-22}'::date[], '{"source": "en", "en": "Nevruz", "mk": "Невруз", "sr-Cyrl": "Невруз", "bs": "Nevruz", "sq": "Dita e Nevruzit"}'),
  ('al', '{2026-04-05,2027-03-28,2028-04-16}'::date[], '{"source": "en", "en": "Catholic Easter", "mk": "Католички Велигден", "sr-Cyrl": "Католички Ускрс", "bs": "Katolički Uskrs", "sq": "Pashkët katolike"}'),
  ('al', '{2026-04-06,2027-03-29,2028-04-17}'::date[], '{"source": "en", "en": "Catholic Easter Monday", "mk": "Вториот ден на католичкиот Велигден", "sr-Cyrl": "Католички Ускршњи понедељак", "bs": "Katolički Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve katolike"}'),
  ('xk', '{2026-04-06,2027-03-29,2028-04-17}'::date[], '{"source": "en", "en": "Catholic Easter Monday", "mk": "Вториот ден на католичкиот Велигден", "sr-Cyrl": "Католички Ускршњи понедељак", "bs": "Katolički Uskrsni ponedjeljak", "sq": "E hëna e Pashkëve katolike"}'),
  ('al', '{2026-09-05,2027-09-05,2028-09-05}'::date[], '{"source": "en", "en": "Saint Teresa Day", "mk": "Ден на Света Тереза", "sr-Cyrl": "Дан Свете Терезе", "bs": "Dan Svete Tereze", "sq": "Dita e Shën Terezës"}'),
  ('al', '{2026-11-28,2027-11-28,2028-11-28}'::date[], '{"source": "en", "en": "Independence and Flag Day", "mk": "Ден на независноста и знамето", "sr-Cyrl": "Дан независности и заставе", "bs": "Dan nezavisnosti i zastave", "sq": "Dita e Flamurit dhe e Pavarësisë"}'),
  ('al', '{2026-11-29,2027-11-29,2028-11-29}'::date[], '{"source": "en", "en": "Liberation Day", "mk": "Ден на ослободувањето", "sr-Cyrl": "Дан ослобођења", "bs": "Dan oslobođenja", "sq": "Dita e Çlirimit"}'),
  ('al', '{2026-12-08,2027-12-08,2028-12-08}'::date[], '{"source": "en", "en": "National Youth Day", "mk": "Национален ден на младите", "sr-Cyrl": "Национални дан омладине", "bs": "Nacionalni dan omladine", "sq": "Dita Kombëtare e Rinisë"}'),
  ('al', '{2026-12-25,2027-12-25,2028-12-25}'::date[], '{"source": "en", "en": "Christmas", "mk": "Католички Божиќ", "sr-Cyrl": "Католички Божић", "bs": "Katolički Božić", "sq": "Krishtlindjet"}'),
  ('xk', '{2026-12-25,2027-12-25,2028-12-25}'::date[], '{"source": "en", "en": "Christmas", "mk": "Католички Божиќ", "sr-Cyrl": "Католички Божић", "bs": "Katolički Božić", "sq": "Krishtlindjet"}'),
  ('xk', '{2026-02-17,2027-02-17,2028-02-17}'::date[], '{"source": "en", "en": "Independence Day", "mk": "Ден на независноста", "sr-Cyrl": "Дан независности", "bs": "Dan nezavisnosti", "sq": "Dita e Pavarësisë"}'),
  ('xk', '{2026-04-09,2027-04-09,2028-04-09}'::date[], '{"source": "en", "en": "Constitution Day", "mk": "Ден на уставот", "sr-Cyrl": "Дан устава", "bs": "Dan ustava", "sq": "Dita e Kushtetutës"}'),
  ('xk', '{2026-05-09,2027-05-09,2028-05-09}'::date[], '{"source": "en", "en": "Europe Day", "mk": "Ден на Европа", "sr-Cyrl": "Дан Европе", "bs": "Dan Evrope", "sq": "Dita e Evropës"}')
) h (country_id, days, name)
cross join lateral unnest(h.days) d (day);

-- Whether a service is open at one of its locations; org.mreza.domain.directory.OpeningHours says the same in Java. A
-- holiday closes all but what is open on every day of the week, and an exception outdoes both.
create function service_open_at(place uuid, on_day date, at_hour time) returns boolean language sql stable as $$
  select coalesce(
    (select x.opens_at is not null and at_hour >= x.opens_at and (at_hour < x.closes_at or x.closes_at = '23:59')
     from schedule_exception x where x.service_at_location_id = place and x.day = on_day),
    exists (
      select from schedule s
      where s.service_at_location_id = place
        and at_hour >= s.opens_at and (at_hour < s.closes_at or s.closes_at = '23:59')
        and schedule_runs(s.freq, s.every, s.byday, s.valid_from, s.valid_to, on_day)
        and ((s.freq = 'WEEKLY' and s.every = 1 and cardinality(s.byday) = 7)
          or not exists (
            select from service_at_location p
            join location l on l.id = p.location_id
            join municipality m on m.id = l.municipality_id
            join holiday h on h.country_id = m.country_id and h.day = on_day
            where p.id = place))))
$$;
