package org.mreza.domain.directory;

import org.mreza.domain.shared.LocalizedText;

/** A way of working that can be copied, such as the mobile team. */
public record ServiceModel(String code, String slug, LocalizedText name, LocalizedText description) {}
