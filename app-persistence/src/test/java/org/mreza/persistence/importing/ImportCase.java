package org.mreza.persistence.importing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.importing.Assumed;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Import.State;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.ImportQueue;
import org.mreza.domain.importing.Imports;
import org.mreza.domain.importing.Outcomes;
import org.mreza.domain.importing.Progress;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.Rights;
import org.mreza.domain.importing.Staging;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.Told;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.ProposalItem;
import org.mreza.domain.proposal.ProposalService;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.Slug;
import org.mreza.domain.shared.TextFold;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings rows in that were read already; each test leaves the database as it found it. */
abstract class ImportCase {

    static final Actor ADMINISTRATOR =
            new Actor(AccountId.next(), "Ана", Language.MK, null, List.of(Grant.administrator()));

    @Autowired
    Imports imports;

    @Autowired
    ImportQueue queue;

    @Autowired
    ImportQueries queries;

    @Autowired
    Staging staging;

    @Autowired
    Clock clock;

    @Autowired
    ProposalService proposals;

    @Autowired
    JdbcClient jdbc;

    ImportId id;
    private String source;
    private List<Told> rows = new ArrayList<>();

    @AfterEach
    void forget() {
        sql("delete from import");
        sql("delete from import_source");
        sql("delete from change_proposal");
        sql("delete from service");
        sql("delete from location");
        sql("update organization set parent_id = null");
        sql("delete from organization");
    }

    void begin(String from, Told... told) {
        source = from;
        rows = new ArrayList<>();
        for (Told row : told) rows.add(at(row, rows.size() + 2));
        again();
    }

    private void again() {
        id = ImportId.next();
        imports.add(
                new Import(
                        id,
                        source,
                        "file.csv",
                        1,
                        FileFormat.CSV,
                        ReadAs.ITSELF,
                        Language.MK,
                        Assumed.NOTHING,
                        State.MAPPING,
                        null,
                        0,
                        0,
                        false,
                        ADMINISTRATOR.account(),
                        "Ана",
                        clock.instant(),
                        null,
                        Outcomes.NONE,
                        List.of()),
                new ByteArrayInputStream(new byte[] {1}),
                ADMINISTRATOR);
    }

    static Told at(Told row, int line) {
        return new Told(
                row.part(),
                line,
                row.kind(),
                ImportId.next().value(),
                row.slug(),
                row.keys(),
                row.names(),
                row.facts(),
                row.problems(),
                row.cells());
    }

    static Told row(RecordKind kind, Map<String, String> keys, Map<String, String> facts) {
        Map<String, String> folded = new HashMap<>(keys);
        for (String reference : List.of("parent", "organization", "service", "location"))
            if (keys.containsKey(reference)) folded.put(reference + "Key", TextFold.key(keys.get(reference)));
        List<String> names = facts.entrySet().stream()
                .filter(f -> f.getKey().startsWith("name."))
                .map(f -> TextFold.key(f.getValue()))
                .toList();
        String slug = Slug.of(facts.getOrDefault("name.mk", "x"));
        return new Told(0, 0, kind, ImportId.next().value(), slug, folded, names, facts, List.of(), List.of("cell"));
    }

    static Map<String, String> facts(String name, String seat, String... more) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name.mk", name);
        facts.put("seat", seat);
        facts.put("kind", "CIVIL_SOCIETY");
        for (int i = 0; i < more.length; i += 2) facts.put(more[i], more[i + 1]);
        return facts;
    }

    Outcomes check() {
        return checkAs(new Rights(true, Set.of(), Set.of(), Set.of()));
    }

    Outcomes checkAgain() {
        again();
        return check();
    }

    Outcomes checkAs(Rights rights) {
        imports.move(id, Import.OPEN, State.CHECKING, clock.instant());
        staging.check(taken(), rights, to -> rows.forEach(to), new Progress());
        return show().outcomes();
    }

    Rights coordinatorOf(String region) {
        return new Rights(
                false,
                Set.of("mk-veles", "mk-negotino"),
                Set.of(RegionId.of(region).value()),
                Set.of());
    }

    ImportQueue.Taken taken() {
        return queue.take(clock.instant()).orElseThrow();
    }

    Import show() {
        return imports.find(id, ADMINISTRATOR).orElseThrow();
    }

    void confirmOnly() {
        imports.move(id, Set.of(State.CHECKED), State.LANDING, clock.instant());
    }

    void land() {
        confirmOnly();
        String broken = landing();
        if (!broken.isEmpty()) throw new AssertionError(broken);
    }

    /** The key of the rule that kept it from being taken in; empty when it was. */
    String landing() {
        if (show().state() == State.CHECKED) confirmOnly();
        try {
            staging.land(taken(), ADMINISTRATOR, new Progress());
            return "";
        } catch (RuleBroken broken) {
            return broken.messageKey();
        }
    }

    /** The owner says yes to all that waits. */
    void acceptAll() {
        jdbc.sql("select id::text from change_proposal where closed_at is null")
                .query(String.class)
                .list()
                .forEach(waiting -> {
                    ProposalId proposal = ProposalId.of(waiting);
                    Set<FieldKey> fields = proposals.review(proposal, ADMINISTRATOR).proposal().items().stream()
                            .map(ProposalItem::key)
                            .collect(Collectors.toSet());
                    proposals.accept(proposal, 0, fields, ADMINISTRATOR);
                });
    }

    List<ImportQueries.Row> rows(Outcomes.Outcome outcome) {
        return queries.rows(id, outcome, ADMINISTRATOR, null).rows();
    }

    void sql(String statement) {
        jdbc.sql(statement).update();
    }

    String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
