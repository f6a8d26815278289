package org.mreza.persistence.practice;

/** Statements about service models. */
final class ServiceModelSql {

    private static final String PLACES = """
            with places as (
              select a.service_id, l.municipality_id from service s
              join service_at_location a on a.service_id = s.id join location l on l.id = a.location_id
              where l.municipality_id is not null and s.service_model_code is not null
              union
              select a.service_id, a.municipality_id from service_area a join service s on s.id = a.service_id
              where a.municipality_id is not null and s.service_model_code is not null)
            """;

    static final String REACH = PLACES + """
            select s.service_model_code,
              count(distinct p.municipality_id) filter (where s.status in ('ACTIVE', 'TEMPORARILY_CLOSED')) municipalities,
              count(distinct s.id) filter (where s.status in ('ACTIVE', 'TEMPORARILY_CLOSED')) running,
              count(distinct s.id) filter (where s.status = 'PLANNED') planned,
              count(distinct s.id) filter (where s.status in ('INACTIVE', 'CLOSED')) ended
            from service s left join places p on p.service_id = s.id
            where s.service_model_code is not null
            group by s.service_model_code""";

    static final String ADOPTIONS = PLACES + """
            select s.slug service_slug, s.name service_name, o.slug organization_slug, o.name organization_name,
              p.municipality_id, s.fictitious,
              case s.status when 'ACTIVE' then 'OFFERED' when 'TEMPORARILY_CLOSED' then 'PAUSED'
                when 'PLANNED' then 'PLANNED' else 'ENDED' end standing,
              s.since_year, s.since_month, s.since_day, s.until_year, s.until_month, s.until_day,
              s.legal_act, s.legal_number, s.legal_year, s.legal_issuer,
              exists (select from service_organization x join organization f on f.id = x.organization_id
                where x.service_id = s.id and x.role in ('FUNDS', 'COMMISSIONS')
                  and f.kind in ('MUNICIPALITY_ADMINISTRATION', 'CENTRE_FOR_SOCIAL_WORK', 'PUBLIC_INSTITUTION', 'MINISTRY'))
                publicly,
              n.slug became_slug, n.name became_name, n.since_year became_since_year, n.since_month became_since_month,
              n.since_day became_since_day
            from service s
            join organization o on o.id = coalesce(
              (select x.organization_id from service_organization x
               where x.service_id = s.id and x.role = 'PROVIDES'
               order by x.organization_id <> s.organization_id, x.organization_id limit 1), s.organization_id)
            left join places p on p.service_id = s.id
            left join municipality m on m.id = p.municipality_id
            left join service n on n.id = s.succeeded_by
            where s.service_model_code = :model
            order by s.fictitious, s.since_year nulls last, %s, s.id""";

    static final String PARTNERS = """
            with ties as (
              select x.organization_id, x.role, x.service_id from service_organization x
              join service s on s.id = x.service_id where s.service_model_code = :model
              union
              select s.organization_id, 'PROVIDES', s.id from service s
              where s.service_model_code = :model
                and not exists (select from service_organization x where x.service_id = s.id and x.role = 'PROVIDES')),
            partners as (
              select organization_id, string_agg(distinct role, ',' order by role) roles from ties group by organization_id)
            select o.slug organization_slug, o.name organization_name, o.kind, o.fictitious, t.roles,
              coalesce(c.job, g.job) job, p.name person, coalesce(c.phone, g.phone) phone, coalesce(c.email, g.email) email
            from partners t
            join organization o on o.id = t.organization_id
            left join lateral (select c.* from service_contact c join ties x on x.service_id = c.service_id
              where x.organization_id = o.id and x.role = 'PROVIDES' order by c.position, c.service_id limit 1) c on true
            left join lateral (select g.* from contact g
              where g.organization_id = o.id and c.job is null order by g.position limit 1) g on true
            left join person p on p.id = coalesce(c.person_id, g.person_id)
            order by o.fictitious, %s, o.id""";

    private ServiceModelSql() {}
}
