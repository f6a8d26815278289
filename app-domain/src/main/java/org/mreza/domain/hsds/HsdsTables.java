package org.mreza.domain.hsds;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is published, as the tables of the specification's tabular package. */
public interface HsdsTables {

    /** In the order of the package. */
    List<Table> all();

    /** Every row, one after the other, in bounded memory. */
    void rows(Table table, HsdsReader reader, Consumer<List<@Nullable String>> to);

    /**
     * A table.
     *
     * @param name of the resource
     * @param file in the package
     */
    record Table(String name, String file, List<Column> columns) {}

    /** A column and its type as Frictionless Data has it. */
    record Column(String name, String type) {}
}
