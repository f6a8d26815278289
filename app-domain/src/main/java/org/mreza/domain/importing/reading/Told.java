package org.mreza.domain.importing.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a row says, in words that can be compared with what is here. An empty cell says nothing.
 *
 * @param part number of the table in the file
 * @param id of the record that it becomes if it is a new one
 * @param keys by which it, and what it belongs to, is found
 * @param names folded
 * @param facts as in the histories of records
 */
public record Told(
        int part,
        int line,
        RecordKind kind,
        UUID id,
        String slug,
        Map<String, String> keys,
        List<String> names,
        Map<String, String> facts,
        List<Problem> problems,
        List<String> cells) {}
