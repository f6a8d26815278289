package org.mreza.web.importing.file.hsds;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mreza.domain.shared.RuleBroken;

/**
 * Brings together what belongs together, wherever it stands: all that is said of one record lands on one board, by its id,
 * and only one board at a time is in memory.
 */
final class Shelf implements Closeable {

    private static final int BOARDS = 64;
    private static final int LARGEST_BOARD = 60_000_000;

    private final Path folder;
    private final HsdsShape shape;
    private final boolean repeats;
    private final DataOutputStream[] boards = new DataOutputStream[BOARDS];

    /** @param repeats whether the same record may stand there several times */
    Shelf(HsdsShape shape, boolean repeats) throws IOException {
        this.shape = shape;
        this.repeats = repeats;
        this.folder = Files.createTempDirectory("import");
        for (int i = 0; i < BOARDS; i++)
            boards[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(board(i)), 1 << 14));
    }

    private Path board(int number) {
        return folder.resolve(Integer.toString(number));
    }

    void put(HsdsRecord record) {
        String key = record.table().equals(shape.main()) ? record.get("id") : shape.owner(record);
        if (key.isEmpty() && !record.table().equals(shape.main())) return;
        try {
            DataOutputStream board = boards[Math.floorMod(key.hashCode(), BOARDS)];
            text(board, key);
            text(board, record.table());
            board.writeInt(record.line());
            board.writeInt(record.fields().size());
            for (Map.Entry<String, String> field : record.fields().entrySet()) {
                text(board, field.getKey());
                text(board, field.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    /** Each record with what belongs to it. What belongs to none that is there is left out. */
    void each(Consumer<HsdsThing> to) throws IOException {
        for (int i = 0; i < BOARDS; i++) {
            boards[i].close();
            if (Files.size(board(i)) > LARGEST_BOARD) throw new RuleBroken("importing.rule.zip-bomb");
            things(board(i)).values().forEach(to);
        }
    }

    private Map<String, HsdsThing> things(Path board) throws IOException {
        Map<String, HsdsThing> things = new LinkedHashMap<>();
        read(board, (key, record) -> {
            if (!record.table().equals(shape.main())) return;
            if (key.isEmpty() || (!repeats && things.containsKey(key)))
                things.put(key + "#" + record.line(), new HsdsThing(record));
            else things.merge(key, new HsdsThing(record), Shelf::fuller);
        });
        Map<String, String> seen = new HashMap<>();
        read(board, (key, record) -> {
            HsdsThing thing = record.table().equals(shape.main()) ? null : things.get(key);
            if (thing != null && seen.putIfAbsent(record.table() + record.get("id") + key, key) == null)
                thing.add(record);
        });
        return things;
    }

    private static HsdsThing fuller(HsdsThing one, HsdsThing other) {
        return other.main().fields().size() > one.main().fields().size() ? other : one;
    }

    private interface Reading {
        void take(String key, HsdsRecord record);
    }

    private static void read(Path board, Reading to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(board), 1 << 14))) {
            while (true) {
                in.mark(1);
                if (in.read() < 0) return;
                in.reset();
                String key = text(in);
                String table = text(in).intern();
                int line = in.readInt();
                int number = in.readInt();
                Map<String, String> fields = new HashMap<>(number * 2);
                for (int f = 0; f < number; f++) fields.put(text(in).intern(), text(in));
                to.take(key, new HsdsRecord(table, line, fields));
            }
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < BOARDS; i++) {
            boards[i].close();
            Files.deleteIfExists(board(i));
        }
        Files.deleteIfExists(folder);
    }
}
