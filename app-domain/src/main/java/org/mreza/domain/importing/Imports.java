package org.mreza.domain.importing;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;

/** The imports with their files. */
public interface Imports {

    /** Keeps the file and what was seen in it. */
    void add(Import told, InputStream file, Actor actor);

    /** An import that the actor may see: the own ones, or all for administrators. */
    Optional<Import> find(ImportId id, Actor actor);

    /** Newest first. */
    List<Import> list(Actor actor);

    /** What was said of the columns of such tables of the source: keys of columns by folded heading. */
    Map<String, String> remembered(String source, RecordKind kind);

    /** What was assumed the last time of records of the source. */
    Assumed assumed(String source);

    /** Writes how it is read, what its columns mean and what is assumed; remembered for the source as well. */
    void describe(ImportId id, ReadAs readAs, Language language, Assumed assumed, List<Part> parts);

    /** Moves on, when it still is where it should be. */
    boolean move(ImportId id, Set<Import.State> from, Import.State to, Instant now);

    /** Lets an interrupted one be worked on again; whether it was interrupted. */
    boolean release(ImportId id, Instant now);

    /** Forgets it with its file and rows, and leaves what it brought; not while it is at work. */
    boolean remove(ImportId id, Instant now);

    /** Writes the file to where it can be read. */
    void copy(ImportId id, Path to);

    /** The most that one installation shows in a list. */
    int LISTED = 100;

    /** The names of the sources so far. */
    List<String> sources(@Nullable String beginning);
}
