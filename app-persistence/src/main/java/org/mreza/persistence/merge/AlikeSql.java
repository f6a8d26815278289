package org.mreza.persistence.merge;

import org.mreza.domain.merge.Mergeable;

/**
 * Finds records that are alike, set by set and never each with each: those that share a folded name, a telephone number
 * or an e-mail address, and among those of one place those that share a rare word, vowels apart. Only sets of few are
 * compared: what many share tells nothing. {@code :since} is when a record was changed at the earliest, to be looked at
 * anew.
 */
final class AlikeSql {

    private AlikeSql() {}

    static String of(Mergeable kind) {
        return kind == Mergeable.ORGANIZATION ? ORGANIZATIONS : SERVICES;
    }

    /** The best similarity of any name of one with any of the other. */
    private static final String NEAREST = """
            (select max(similarity(x, y)) from unnest(string_to_array(btrim(a.search_key, '|'), '|')) x,
              unnest(string_to_array(btrim(b.search_key, '|'), '|')) y)""";

    private static final String OWN_NAME = """
            exists (select from jsonb_each_text(a.name) e join jsonb_each_text(b.name) f on fold_key(e.value) = fold_key(f.value)
              where e.key <> 'source' and f.key <> 'source')""";

    private static final String FOUND = """
            insert into %1$s_alike (first_id, second_id, why, score)
            select a, b, array_remove(why, null), score from (
            """;

    private static final String ORGANIZATIONS = FOUND.formatted("organization") + """
            with o as materialized (
              select id, seat_municipality_id as seat, search_words, phone, email, updated_at >= :since as fresh from organization),
            named as materialized (
              select o.id, o.seat, o.fresh, n.key, count(*) over (partition by n.key) as many,
                count(*) over (partition by n.key, o.seat) as there
              from o join search_name n on n.kind = 'organization' and n.id = o.id::text where length(n.key) >= 3
                and n.key in (select k.key from search_name k join o f on f.id::text = k.id where k.kind = 'organization' and f.fresh)),
            reached as (
              select id, phone, email from o
              union select c.organization_id, c.phone, c.email from contact c),
            called as materialized (
              select *, count(*) over (partition by number) as many from (
                select distinct id, right(regexp_replace(phone, '[^0-9]', '', 'g'), 8) as number from reached where phone is not null) p
              where length(number) >= 6),
            written as materialized (
              select *, count(*) over (partition by address) as many from (
                select distinct id, lower(email) as address from reached where email is not null) m),
            worded as materialized (
              select *, count(*) over (partition by seat, bone) as many from (
                select distinct o.id, o.seat, o.fresh, translate(w, 'aeiou', '') as bone from o, unnest(tsvector_to_array(o.search_words)) w
                where o.seat in (select seat from o where fresh) and length(w) >= 4) b where length(bone) >= 2),
            pair as (
              select a.id as a, b.id as b, 'n' as by from named a join named b on a.key = b.key and a.id < b.id
                where a.many <= 12 and (a.fresh or b.fresh)
              union select a.id, b.id, 'n' from named a join named b on a.key = b.key and a.seat = b.seat and a.id < b.id
                where a.many > 12 and a.there <= 12 and (a.fresh or b.fresh)
              union select a.id, b.id, 'p' from called a join called b on a.number = b.number and a.id < b.id where a.many <= 6
              union select a.id, b.id, 'e' from written a join written b on a.address = b.address and a.id < b.id where a.many <= 6
              union select a.id, b.id, 'w' from worded a join worded b on a.seat = b.seat and a.bone = b.bone and a.id < b.id
                where a.many <= 25 and (a.fresh or b.fresh)),
            told as (
              select a, b, bool_or(by = 'n') as named, bool_or(by = 'p') as called, bool_or(by = 'e') as written
              from pair group by a, b),
            compared as (
              select t.*, (t.named and %1$s) as own, %2$s as near,
                a.seat_municipality_id = b.seat_municipality_id as there,
                a.seat_municipality_id <> b.seat_municipality_id or a.country_id <> b.country_id as elsewhere
              from told t join organization a on a.id = t.a join organization b on b.id = t.b
              where a.updated_at >= :since or b.updated_at >= :since),
            scored as (
              select a, b, array[case when own then 'NAME' when named then 'ALIAS' when near >= 0.3 then 'NEAR_NAME' end,
                  case when called then 'PHONE' end, case when written then 'EMAIL' end, case when there then 'PLACE' end] as why,
                (case when own then 60 when named then 55 when near >= 0.3 then (near * 60)::int else 0 end
                  + case when called then 25 else 0 end + case when written then 30 else 0 end
                  + case when there then 15 else 0 end - case when elsewhere then 30 else 0 end) as score
              from compared)
            select * from scored where score >= 55) found""".formatted(OWN_NAME, NEAREST);

    private static final String SERVICES = FOUND.formatted("service") + """
            with s as materialized (
              select id, organization_id as keeper, service_type_code as type, phone, email, updated_at >= :since as fresh from service),
            named as materialized (
              select s.id, s.keeper, s.fresh, n.key, count(*) over (partition by n.key) as many
              from s join search_name n on n.kind = 'service' and n.id = s.id::text where length(n.key) >= 3
                and n.key in (select k.key from search_name k join s f on f.id::text = k.id where k.kind = 'service' and f.fresh)),
            reached as (
              select s.id, s.type, s.phone, s.email from s
              union select c.service_id, s.type, c.phone, c.email from service_contact c join s on s.id = c.service_id),
            called as materialized (
              select *, count(*) over (partition by number, type) as many from (
                select distinct id, type, right(regexp_replace(phone, '[^0-9]', '', 'g'), 8) as number from reached where phone is not null) p
              where length(number) >= 6),
            written as materialized (
              select *, count(*) over (partition by address, type) as many from (
                select distinct id, type, lower(email) as address from reached where email is not null) m),
            typed as materialized (select *, count(*) over (partition by keeper, type) as many from s),
            pair as (
              select a.id as a, b.id as b, 'n' as by from named a join named b on a.key = b.key and a.id < b.id
                where (a.many <= 12 or a.keeper = b.keeper and a.many <= 1000) and (a.fresh or b.fresh)
              union select a.id, b.id, 'p' from called a join called b on a.number = b.number and a.type = b.type and a.id < b.id
                where a.many <= 6
              union select a.id, b.id, 'e' from written a join written b on a.address = b.address and a.type = b.type and a.id < b.id
                where a.many <= 6
              union select a.id, b.id, 'w' from typed a join typed b on a.keeper = b.keeper and a.type = b.type and a.id < b.id
                where a.many <= 12 and (a.fresh or b.fresh)),
            told as (
              select a, b, bool_or(by = 'n') as named, bool_or(by = 'p') as called, bool_or(by = 'e') as written
              from pair group by a, b),
            compared as (
              select t.*, (t.named and %1$s) as own, %2$s as near, a.organization_id = b.organization_id as kept,
                a.service_type_code = b.service_type_code as typed, a.reach && b.reach as there,
                a.reach <> '{}' and b.reach <> '{}' and not a.reach && b.reach as elsewhere
              from told t join service a on a.id = t.a join service b on b.id = t.b
              where a.updated_at >= :since or b.updated_at >= :since),
            scored as (
              select a, b, array[case when own then 'NAME' when named then 'ALIAS' when near >= 0.55 then 'NEAR_NAME' end,
                  case when kept then 'KEEPER' end, case when there then 'PLACE' end, case when typed then 'TYPE' end,
                  case when called then 'PHONE' end, case when written then 'EMAIL' end] as why,
                (case when named then 50 when near >= 0.55 then (near * 50)::int else 0 end
                  + case when kept then 20 else 0 end + case when there then 15 else 0 end + case when typed then 10 else -15 end
                  + case when called then 10 else 0 end + case when written then 10 else 0 end
                  - case when elsewhere then 30 else 0 end) as score
              from compared)
            select * from scored where score >= 80) found""".formatted(OWN_NAME, NEAREST);
}
