package org.mreza.persistence.project;

import org.mreza.domain.project.Project;
import org.mreza.domain.project.Projects;
import org.mreza.domain.shared.ProjectId;
import org.springframework.data.repository.Repository;

interface JpaProjects extends Projects, Repository<Project, ProjectId> {}
