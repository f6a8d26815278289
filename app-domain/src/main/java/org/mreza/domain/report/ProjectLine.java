package org.mreza.domain.report;

import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;

/** A project that a report can be about. */
public record ProjectLine(ProjectId id, LocalizedText name) {}
