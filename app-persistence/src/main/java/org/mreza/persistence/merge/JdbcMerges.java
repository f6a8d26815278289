package org.mreza.persistence.merge;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Merges;
import org.mreza.domain.merge.Shelf;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.NotFound;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges by SQL, as it touches rows of every part of the network and loads none of them. */
@Repository
class JdbcMerges implements Merges {

    private final JdbcClient jdbc;
    private final Steps steps;
    private final Moving moving;
    private final Fields fields;
    private final Undoing undoing;
    private final Surroundings surroundings;

    JdbcMerges(JdbcClient jdbc, Steps steps, Moving moving, Fields fields, Undoing undoing, Surroundings surroundings) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.moving = moving;
        this.fields = fields;
        this.undoing = undoing;
        this.surroundings = surroundings;
    }

    @Override
    public Map<UUID, Integer> versions(Mergeable kind, UUID one, UUID other) {
        return versions(kind, one, other, "");
    }

    @Override
    public Map<UUID, Integer> lock(Mergeable kind, UUID one, UUID other) {
        return versions(kind, one, other, " for update");
    }

    private Map<UUID, Integer> versions(Mergeable kind, UUID one, UUID other, String locking) {
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.sql("select id, version from " + kind.word() + " where id in (:one, :other) order by id" + locking)
                .param("one", one)
                .param("other", other)
                .query(row -> {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return versions;
    }

    @Override
    public Map<Shelf, Integer> links(Mergeable kind, UUID record) {
        return surroundings.links(kind, record);
    }

    @Override
    public boolean circle(Mergeable kind, UUID one, UUID other) {
        return surroundings.circle(kind, one, other);
    }

    @Override
    public void merge(MergeId id, Two two, Actor actor, Instant now) {
        jdbc.sql(
                        "insert into merge_record (id, kind, kept_id, gone_id, gone_slug, gone_name, merged_at, merged_by, merged_by_name)"
                                + " select :id, :kind, :kept, g.id, g.slug, g.name, :now, :by, :name from "
                                + two.kind().word() + " g where g.id = :gone")
                .param("id", id.value())
                .param("kind", two.kind().name())
                .param("kept", two.kept())
                .param("gone", two.gone())
                .param("now", utc(now))
                .param("by", actor.account().value())
                .param("name", actor.name())
                .update();
        String table = two.kind().word();
        steps.write(id, "GONE", table, "id", "t.id = :id", Map.of("id", two.gone()));
        steps.write(id, "BEFORE", table, "id", "t.id = :id", Map.of("id", two.kept()));
        fields.take(two);
        steps.write(id, "AFTER", table, "id", "t.id = :id", Map.of("id", two.kept()));
        moving.all(id, two.kind(), two.kept(), two.gone());
        jdbc.sql("delete from " + table + " where id = :gone")
                .param("gone", two.gone())
                .update();
        jdbc.sql("insert into merged_address (kind, slug, " + table
                        + "_id, merge_id) select kind, gone_slug, kept_id, id from merge_record where id = :id")
                .param("id", id.value())
                .update();
        draftsFollow(two);
    }

    /** Unsaved forms that chose the one that went mean the one that stays. */
    private void draftsFollow(Two two) {
        jdbc.sql("update draft set content = replace(content, :gone, :kept) where content like '%' || :gone || '%'")
                .param("gone", two.gone().toString())
                .param("kept", two.kept().toString())
                .update();
    }

    @Override
    public void lock(MergeId id) {
        List<UUID> ids = jdbc.sql("select id from merge_record where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) throw new NotFound();
    }

    @Override
    public boolean addressTaken(Merge merge) {
        return surroundings.exists(merge.kind(), merge.gone());
    }

    @Override
    public Map<Shelf, Integer> undo(Merge merge, Actor actor, Instant now) {
        Map<Shelf, Integer> left = undoing.undo(merge);
        Map<String, String> told = new HashMap<>();
        left.forEach((shelf, number) -> told.put(shelf.name(), String.valueOf(number)));
        jdbc.sql(
                        "update merge_record set undone_at = :now, undone_by_name = :name, left_behind = :left::jsonb where id = :id")
                .param("now", utc(now))
                .param("name", actor.name())
                .param("left", Json.write(told))
                .param("id", merge.id().value())
                .update();
        return left;
    }
}
