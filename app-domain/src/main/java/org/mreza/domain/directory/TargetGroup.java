package org.mreza.domain.directory;

import org.mreza.domain.shared.LocalizedText;

/** People whom services are for. */
public record TargetGroup(String code, LocalizedText name) {}
