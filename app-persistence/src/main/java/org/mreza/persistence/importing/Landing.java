package org.mreza.persistence.importing;

import java.util.List;

/** Steps of taking in that rows of all kinds share. */
final class Landing {

    /** Foreign keys wait for the end, so that what belongs to a record may come before it. */
    static final String LATER = "set constraints all deferred";

    static final String BATCH = """
            create temporary table batch (part int, line int, record text, outcome text, record_id uuid, version int, slug text,
              external_id text, facts jsonb, changes jsonb, direct jsonb) on commit drop
            """;

    static final int SIZE = 2_000;

    /** After the line that the last batch ended with. */
    static final String FILL = """
            insert into batch
            select part, line, record, outcome, record_id, version, slug, external_id, facts, changes,
              case when outcome = 'NEW' then facts else coalesce((select jsonb_object_agg(c.key, c.value ->> 'to')
                from jsonb_each(changes) c where c.value ->> 'how' = 'WRITE'), '{}') end
            from import_row where import_id = :import and record = :record and outcome in ('NEW', 'CHANGED', 'SAME')
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
            from batch b where b.record not in ('CONTACT', 'SERVICE_AT_LOCATION') and b.outcome <> 'SAME' and b.direct <> '{}'
            """;

    /** Fields whose source is kept, as {@code org.mreza.domain.organization.OrganizationField} and its like name them. */
    private static final String PROVENANCE = """
            insert into provenance as p (organization_id, service_id, field, source, name, at)
            select case b.record when 'ORGANIZATION' then b.record_id end, case b.record when 'SERVICE' then b.record_id end,
              d.key, 'IMPORT', :sourceName, :now
            from batch b cross join lateral jsonb_object_keys(b.direct) d (key)
            where b.record in ('ORGANIZATION', 'SERVICE') and b.outcome <> 'SAME'
              and (d.key ~ '^(name|description|eligibility|application|requiredDocuments|costNote)[.]'
                or d.key in ('phone', 'email', 'website') or b.record = 'ORGANIZATION' and d.key = 'seat'
                or b.record = 'SERVICE' and d.key in ('status', 'cost'))
            on conflict on constraint provenance_field do update set source = excluded.source, name = excluded.name, at = excluded.at
            """;

    /** Ids are UUIDs of version 7, as the others. */
    private static final String PROPOSAL = """
            insert into change_proposal (id, organization_id, service_id, source, proposer, language, created_at, version)
            select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
              placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
              52, 1), 53, 1), 'hex')::uuid, case b.record when 'ORGANIZATION' then b.record_id end,
              case b.record when 'SERVICE' then b.record_id end, 'IMPORT', :sourceName, :languageName, :now, 0
            from batch b where b.record in ('ORGANIZATION', 'SERVICE') and jsonb_path_exists(b.changes, '$.* ? (@.how == "PROPOSE")')
            """;

    /** What this source proposed before and nobody accepted is left out by the comparison. */
    private static final String PROPOSED_FIELDS = """
            insert into change_proposal_item (proposal_id, position, field, ours, theirs, decision)
            select p.id, row_number() over (partition by p.id order by c.key) - 1, c.key, c.value ->> 'from', c.value ->> 'to', 'WAITING'
            from batch b join change_proposal p on p.created_at = :now and p.source = 'IMPORT' and p.proposer = :sourceName
              and case b.record when 'ORGANIZATION' then p.organization_id = b.record_id else p.service_id = b.record_id end
            cross join lateral jsonb_each(b.changes) c
            where b.record in ('ORGANIZATION', 'SERVICE') and c.value ->> 'how' = 'PROPOSE'
            """;

    static final String DONE = """
            update import set state = 'LANDED', landed_at = :now, lease = null, leased_until = null
            where id = :import and lease = :lease and state = 'LANDING'
            """;

    private Landing() {}

    static List<String> remember() {
        return List.of(REMEMBER, AUDIT, PROVENANCE, PROPOSAL, PROPOSED_FIELDS);
    }
}
