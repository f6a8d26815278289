package org.mreza.domain.project;

import java.util.Optional;
import org.mreza.domain.shared.ProjectId;

/** The projects that the network knows of. */
public interface Projects {

    Project save(Project project);

    Optional<Project> findById(ProjectId id);

    boolean existsBySlug(String slug);
}
