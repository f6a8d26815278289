package org.mreza.persistence.importing;

import java.util.List;

/** Steps that rows of all kinds share: what differs, what goes down with what is refused, what to keep. */
final class Comparing {

    static final String STAGED = """
            create temporary table staged (
              part int, line int, record text, id uuid, slug text, keys jsonb, names text[], facts jsonb, problems jsonb, cells jsonb,
              match uuid, version int, current jsonb, changes jsonb) on commit drop
            """;

    /** The columns by which rows are found; what they say is wide, and looked at only once it is found. */
    static final String ANALYZE = "analyze staged (part, line, record, id, slug, match)";

    static final String COPY =
            "copy staged (part, line, record, id, slug, keys, names, facts, problems, cells) from stdin";

    /** Tables that were filled a moment ago are taken for small ones by the planner, which then goes through them row by row. */
    static final List<String> SETS = List.of("set local enable_nestloop = off", "set local jit = off");

    /** Fields of which others may propose another value, as {@code ServiceField} and {@code OrganizationField} have them. */
    private static final String PROPOSABLE = """
            case s.record
              when 'ORGANIZATION' then f.key ~ '^(name|description)[.]'
                or f.key in ('phone', 'email', 'website', 'seat', 'kind', 'areas', 'registration')
              when 'SERVICE' then f.key ~ '^(name|description|eligibility|application|requiredDocuments|costNote)[.]'
                or f.key in ('phone', 'email', 'website', 'status', 'cost', 'type', 'model', 'targetGroups', 'languages',
                  'minAge', 'maxAge', 'areas')
              when 'CONTACT' then false
              else f.key = 'hours' and s.current ?? 'service' end""";

    /** What no file changes, even where the source wrote it: who a contact is, and that a place is kept secret. */
    private static final String SETTLED = """
            case s.record || ' ' || f.key
              when 'LOCATION kind' then s.current ->> 'kind' = 'CONFIDENTIAL'
                or f.value <> 'VIRTUAL' and not (s.current || s.facts) ?? 'municipality'
              when 'CONTACT person' then s.current ?? 'person'
              else false end""";

    /** The value is of this source and nobody else's: nothing is there, or what it wrote. */
    private static final String OWN = """
            not s.current ?? f.key or f.key = 'aliases'
            or (f.key = any (i.wrote) and s.current ->> f.key = i.told ->> f.key)
            or (s.record in ('ORGANIZATION', 'SERVICE') or f.key = 'hours') and exists (
              select from provenance p where p.field = w.field and p.source = 'IMPORT' and p.name = :sourceName
              and (p.organization_id = w.organization or p.service_id = w.service))""";

    /** The source proposed this before, and nobody accepted it. */
    private static final String PROPOSED = """
            exists (select from change_proposal p join change_proposal_item t on t.proposal_id = p.id
              where p.source = 'IMPORT' and p.proposer = :sourceName and t.field = w.field and t.theirs = f.value
              and t.decision in ('WAITING', 'REJECTED') and (p.organization_id = w.organization or p.service_id = w.service))""";

    /**
     * Nothing there, or of this source, it is written; what the source says as it did before is not written again. What
     * somebody else wrote is proposed once, where that can be; else it stays, and is told. Aliases are added to those that
     * are there. Standards that do not say the language of a text may have given it in another one than the reader's: then
     * it is there.
     */
    static final String CHANGES = """
            with told as (
              select s.part, s.line, f.key, s.current ->> f.key as now,
                case when f.key = 'aliases' and s.current ?? 'aliases' then (select string_agg(distinct a, '; ' order by a)
                  from (select a collate "C" as a from string_to_table((s.current ->> 'aliases') || '; ' || f.value, '; ') a) a)
                  else f.value end as value,
                case when i.told ->> f.key is distinct from f.value and not (%s) and (%s) then 'WRITE'
                  when s.current ?? f.key and (%s) and not %s then 'PROPOSE'
                  else 'KEEP' end as how,
                :standard and f.key like '%%.%%' and exists (select from jsonb_each_text(s.current) c
                  where split_part(c.key, '.', 1) = split_part(f.key, '.', 1)
                    and (c.value = f.value or c.key like '%%.sr-Cyrl' and serbian_latin(c.value) = f.value)) as elsewhere
              from staged s
              left join import_identity i on i.source_id = :source and i.record = s.record and i.record_id = s.match
              cross join jsonb_each_text(s.facts) f
              cross join lateral (select case when f.key <> 'hours' then f.key
                  else 'hours.' || coalesce(s.current ->> 'location', s.match::text) end as field,
                case when s.record = 'ORGANIZATION' then s.match end as organization,
                case s.record when 'ORGANIZATION' then null when 'SERVICE' then s.match
                  else (s.current ->> 'service')::uuid end as service) w
              where s.match is not null),
            differing as (
              select part, line, jsonb_object_agg(key, jsonb_build_object('from', now, 'to', value, 'how', how)) as changes
              from told where value is distinct from now and not elsewhere group by part, line)
            update staged s set changes = d.changes from differing d where d.part = s.part and d.line = s.line
            """.formatted(SETTLED, OWN, PROPOSABLE, PROPOSED);

    /** What belongs to a new record that is refused is refused as well. */
    static final String CASCADE = """
            with gone as (select id, line, match from staged where problems <> '[]')
            update staged s set problems = jsonb_build_array(jsonb_build_object(
              'field', ref.key, 'key', 'importing.rule.refers-to-rejected', 'arguments', jsonb_build_array(g.line::text)))
            from gone g, lateral (values ('parent'), ('organization'), ('service'), ('location')) ref (key)
            where s.problems = '[]' and g.match is null and s.facts ->> ref.key = g.id::text
            """;

    private static final String KEEP = """
            insert into import_row (import_id, part, line, record, outcome, record_id, version, slug, external_id, facts,
              changes, problems, cells)
            select :import, part, line, record,
              case when problems <> '[]' then 'REJECTED' when match is null then 'NEW'
                when jsonb_path_exists(changes, '$.* ? (@.how != "KEEP")') then 'CHANGED'
                when changes <> '{}' then 'DIFFERS' else 'SAME' end,
              coalesce(match, id), version, slug, keys ->> 'externalId', facts, coalesce(changes, '{}'), problems,
              case when problems <> '[]' then cells else '[]' end
            from staged
            """;

    private static final String SHOW = """
            update import i set state = 'CHECKED', lease = null, leased_until = null, done = 0, total = 0,
              created = c.created, changed = c.changed, proposed = c.proposed, differing = c.differing, same = c.same, rejected = c.rejected
            from (select count(*) filter (where outcome = 'NEW') as created, count(*) filter (where outcome = 'CHANGED') as changed,
                count(*) filter (where outcome = 'CHANGED' and jsonb_path_exists(changes, '$.* ? (@.how == "PROPOSE")')) as proposed,
                count(*) filter (where outcome = 'DIFFERS') as differing,
                count(*) filter (where outcome = 'SAME') as same, count(*) filter (where outcome = 'REJECTED') as rejected
              from import_row where import_id = :import) c
            where i.id = :import and i.lease = :lease and i.state = 'CHECKING'
            """;

    private Comparing() {}

    static List<String> keep() {
        return List.of("delete from import_row where import_id = :import", KEEP);
    }

    /** Counts exactly one row, or somebody else has it in hand. */
    static String show() {
        return SHOW;
    }
}
