package org.mreza.persistence.importing;

import java.util.List;

/** Steps of taking in that rows of all kinds share. */
final class Landing {

    /** Foreign keys wait for the end, so that what belongs to a record may come before it. */
    static final String LATER = "set constraints all deferred";

    static final String BATCH = """
            create temporary table batch (part int, line int, record text, outcome text, record_id uuid, version int, slug text,
              external_id text, facts jsonb, changes jsonb, direct jsonb, seat int, person uuid) on commit drop
            """;

    /** What is proposed out of a batch, to whom. */
    static final String PROPOSED = """
            create temporary table proposed (organization_id uuid, service_id uuid, part int, line int, field text, ours text,
              theirs text) on commit drop
            """;

    static final int SIZE = 2_000;

    /** After the line that the last batch ended with. */
    static final String FILL = """
            insert into batch
            select part, line, record, outcome, record_id, version, slug, external_id, facts, changes,
              case when outcome = 'NEW' then facts else coalesce((select jsonb_object_agg(c.key, c.value ->> 'to')
                from jsonb_each(changes) c where c.value ->> 'how' = 'WRITE'), '{}') end
            from import_row where import_id = :import and record = :record and outcome in ('NEW', 'CHANGED', 'DIFFERS', 'SAME')
              and (part, line) > (:part, :line) order by part, line limit %d
            """.formatted(SIZE);

    /** How many records are not any more as they were when they were compared. */
    static final String CHANGED_MEANWHILE = """
            select count(*) from batch b left join %s o on o.id = b.record_id
            where b.outcome = 'CHANGED' and o.version is distinct from b.version
            """;

    private static final String REMEMBER = """
            insert into import_identity as i (source_id, record, record_id, external_id, told, wrote, at)
            select :source, b.record, b.record_id, b.external_id, b.facts, array(select jsonb_object_keys(b.direct)), :now
            from batch b
            on conflict (source_id, record, record_id) do update set external_id = coalesce(excluded.external_id, i.external_id),
              told = i.told || excluded.told, at = excluded.at,
              wrote = array(select unnest(i.wrote) union select unnest(excluded.wrote))
            where not i.told @> excluded.told or i.external_id is distinct from excluded.external_id
              or not i.wrote @> excluded.wrote
            """;

    /** As the history of each record tells it. */
    private static final String AUDIT = """
            insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id, changes)
            select :now, :account, :accountName, :acting, case b.outcome when 'NEW' then 'CREATED' else 'CHANGED' end,
              lower(b.record), b.record_id::text,
              (select jsonb_object_agg(d.key, jsonb_build_array(b.changes -> d.key ->> 'from', left(d.value, 2000))) from jsonb_each_text(b.direct) d)
            from batch b where b.record not in ('CONTACT', 'SERVICE_AT_LOCATION') and b.outcome in ('NEW', 'CHANGED') and b.direct <> '{}'
            """;

    /** Where a row says hours, the field of the service that they are. */
    private static final String FIELD = "case when %1$s <> 'hours' then %1$s else 'hours.'"
            + " || case b.record when 'LOCATION' then b.record_id::text else b.facts ->> 'location' end end";

    private static final String ORGANIZATION = "case b.record when 'ORGANIZATION' then b.record_id end";

    private static final String SERVICE = "case b.record when 'ORGANIZATION' then null when 'SERVICE' then b.record_id"
            + " else (b.facts ->> 'service')::uuid end";

    /** Fields whose source is kept, as {@code org.mreza.domain.organization.OrganizationField} and its like name them. */
    private static final String PROVENANCE = """
            insert into provenance as p (organization_id, service_id, field, source, name, at)
            select distinct %s, %s, %s, 'IMPORT', :sourceName, :now
            from batch b cross join lateral jsonb_object_keys(b.direct) d (key)
            where b.outcome in ('NEW', 'CHANGED') and case b.record
              when 'ORGANIZATION' then d.key ~ '^(name|description)[.]'
                or d.key in ('phone', 'email', 'website', 'seat', 'kind', 'areas', 'registration')
              when 'SERVICE' then d.key ~ '^(name|description|eligibility|application|requiredDocuments|costNote)[.]'
                or d.key in ('phone', 'email', 'website', 'status', 'cost', 'type', 'model', 'targetGroups', 'languages',
                  'minAge', 'maxAge', 'areas')
              when 'CONTACT' then false
              else d.key = 'hours' and b.facts ?? 'service' end
            on conflict on constraint provenance_field do update set source = excluded.source, name = excluded.name, at = excluded.at
            """.formatted(ORGANIZATION, SERVICE, FIELD.formatted("d.key"));

    private static final String TO_PROPOSE = """
            insert into proposed
            select %s, %s, b.part, b.line, %s, c.value ->> 'from', c.value ->> 'to'
            from batch b cross join lateral jsonb_each(b.changes) c where c.value ->> 'how' = 'PROPOSE'
            """.formatted(ORGANIZATION, SERVICE, FIELD.formatted("c.key"));

    /** One for each record, whatever rows say of it. Ids are UUIDs of version 7, as the others. */
    private static final String PROPOSAL = """
            insert into change_proposal (id, organization_id, service_id, source, proposer, language, created_at, version)
            select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
              placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
              52, 1), 53, 1), 'hex')::uuid, b.organization_id, b.service_id, 'IMPORT', :sourceName, :languageName, :now, 0
            from (select distinct organization_id, service_id from proposed) b where not exists (
              select from change_proposal p where p.created_at = :now and p.source = 'IMPORT' and p.proposer = :sourceName
              and (p.organization_id = b.organization_id or p.service_id = b.service_id))
            """;

    /** What this source proposed before and nobody accepted is left out by the comparison. */
    private static final String PROPOSED_FIELDS = """
            insert into change_proposal_item (proposal_id, position, field, ours, theirs, decision)
            select p.id, coalesce((select max(t.position) + 1 from change_proposal_item t where t.proposal_id = p.id), 0)
                + row_number() over (partition by p.id order by b.part, b.line, b.field) - 1, b.field, b.ours, b.theirs, 'WAITING'
            from proposed b join change_proposal p on p.created_at = :now and p.source = 'IMPORT' and p.proposer = :sourceName
              and (p.organization_id = b.organization_id or p.service_id = b.service_id)
            """;

    static final String DONE = """
            update import set state = 'LANDED', landed_at = :now, lease = null, leased_until = null
            where id = :import and lease = :lease and state = 'LANDING'
            """;

    private Landing() {}

    static List<String> remember() {
        return List.of(REMEMBER, AUDIT, PROVENANCE, "truncate proposed", TO_PROPOSE, PROPOSAL, PROPOSED_FIELDS);
    }
}
