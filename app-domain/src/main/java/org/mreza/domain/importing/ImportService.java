package org.mreza.domain.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Import.State;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, step by step: kept, described, compared, confirmed. What takes long is left to {@link ImportWork}. */
@Service
@Transactional
public class ImportService {

    private final Imports imports;
    private final Describing describing;
    private final Clock clock;

    ImportService(Imports imports, Describing describing, Clock clock) {
        this.imports = imports;
        this.describing = describing;
        this.clock = clock;
    }

    /**
     * Keeps a file and guesses what its columns mean.
     *
     * @param source whose list it is
     * @throws RuleBroken when it cannot be read
     */
    public ImportId begin(Path file, String fileName, String source, Language language, Actor actor) {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        Import begun = describing.firstLook(file, fileName, source, language, actor, clock.instant());
        try (InputStream content = Files.newInputStream(file)) {
            imports.add(begun, content, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return begun.id();
    }

    @Transactional(readOnly = true)
    public List<Import> list(Actor actor) {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        return imports.list(actor);
    }

    @Transactional(readOnly = true)
    public Import show(ImportId id, Actor actor) {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        return imports.find(id, actor).orElseThrow(NotFound::new);
    }

    /** Writes how the file is read and what its columns mean. */
    public void describe(ImportId id, Description told, Actor actor) {
        Import before = show(id, actor);
        if (!before.open()) throw new RuleBroken("importing.rule.not-now");
        Description.Result result = describing.apply(before, told);
        imports.move(id, Import.OPEN, State.MAPPING, clock.instant());
        imports.describe(id, result.readAs(), told.language(), told.assumed(), result.parts());
    }

    /** Has the rows compared with what is here. */
    public void check(ImportId id, Actor actor) {
        Import told = show(id, actor);
        EnoughTold.require(told);
        move(told, EnumSet.of(State.MAPPING), State.CHECKING);
    }

    /** Has taken in what was shown. */
    public void confirm(ImportId id, Actor actor) {
        Import told = show(id, actor);
        if (told.state() == State.CHECKED && !told.outcomes().something())
            throw new RuleBroken("importing.rule.nothing");
        move(told, EnumSet.of(State.CHECKED), State.LANDING);
    }

    /** Back to what the columns mean. */
    public void reopen(ImportId id, Actor actor) {
        move(show(id, actor), EnumSet.of(State.CHECKED), State.MAPPING);
    }

    /** Goes on with one that was interrupted. */
    public void resume(ImportId id, Actor actor) {
        show(id, actor);
        if (!imports.release(id, clock.instant())) throw new RuleBroken("importing.rule.not-now");
    }

    public void remove(ImportId id, Actor actor) {
        show(id, actor);
        if (!imports.remove(id, clock.instant())) throw new RuleBroken("importing.rule.not-now");
    }

    private void move(Import told, Set<State> from, State to) {
        if (!imports.move(told.id(), from, to, clock.instant())) throw new RuleBroken("importing.rule.not-now");
    }
}
