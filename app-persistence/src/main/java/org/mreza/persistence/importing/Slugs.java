package org.mreza.persistence.importing;

import java.util.List;

/** Gives new records addresses of their own: the name, else the name with a number, else with a piece of the id. */
final class Slugs {

    private Slugs() {}

    static List<String> steps(String record, String table) {
        String numbered = """
                with taken as (
                  select s.id, s.slug, row_number() over (partition by s.slug order by s.part, s.line) as n,
                    exists (select from %2$s o where o.slug = s.slug) as there
                  from staged s where s.record = '%1$s' and s.match is null and s.problems = '[]'),
                wanting as (select * from taken where n > 1 or there),
                numbers as (
                  select w.slug, coalesce(max(substring(o.slug from '-([0-9]{1,6})$')::int), 1) as last
                  from (select distinct slug from wanting) w left join %2$s o
                  on o.slug ~ '-[0-9]{1,6}$' and regexp_replace(o.slug, '-[0-9]+$', '') = left(w.slug, 70) group by w.slug)
                update staged s set slug = left(w.slug, 70) || '-' || (n.last + w.n - case when w.there then 0 else 1 end)
                from wanting w join numbers n on n.slug = w.slug where w.id = s.id
                """.formatted(record, table);
        String apart = """
                with twice as (
                  select n.id from (select s.id, s.slug, count(*) over (partition by s.slug) as number from staged s
                    where s.record = '%1$s' and s.match is null and s.problems = '[]') n
                  where n.number > 1 or exists (select from %2$s o where o.slug = n.slug))
                update staged s set slug = left(rtrim(s.slug, '-'), 60) || '-' || right(s.id::text, 12) from twice t where t.id = s.id
                """.formatted(record, table);
        return List.of(numbered, apart);
    }
}
