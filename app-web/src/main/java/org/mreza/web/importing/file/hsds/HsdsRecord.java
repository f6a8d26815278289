package org.mreza.web.importing.file.hsds;

import java.util.Map;

/**
 * A row of one of the specification's tables.
 *
 * @param table name of the resource, such as {@code service_area}
 * @param line in its file; without lines the number of the record
 */
record HsdsRecord(String table, int line, Map<String, String> fields) {

    /** Empty when it is not told. */
    String get(String field) {
        return fields.getOrDefault(field, "");
    }
}
