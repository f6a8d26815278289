package org.mreza.web.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/** What the page of a service tells in the reader's words, to members and to everybody; empty where nothing is known. */
public record ServiceTold(
        String type,
        List<String> targetGroups,
        List<String> languages,
        String ages,
        String capacity,
        String legalBasis,
        String since,
        String until,
        String projectUntil,
        boolean projectOver,
        @Nullable LocalizedText model) {}
