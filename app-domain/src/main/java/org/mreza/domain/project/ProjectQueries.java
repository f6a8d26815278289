package org.mreza.domain.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;

/** Questions about projects. */
public interface ProjectQueries {

    /** A project to pick. */
    record Choice(ProjectId id, LocalizedText name) {}

    /** Projects with a name like this in any script, best first. */
    List<Choice> find(String words, int limit, Actor actor);

    /** The one project of exactly this name, however it is spelled. */
    Optional<ProjectId> named(String name);

    Map<ProjectId, LocalizedText> names(Collection<ProjectId> ids);
}
