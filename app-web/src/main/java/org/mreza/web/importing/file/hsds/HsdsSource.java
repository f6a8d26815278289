package org.mreza.web.importing.file.hsds;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** Records of a file, one after the other, whatever it is written in. */
interface HsdsSource {

    /** Every record of these tables. */
    void each(Set<String> tables, Consumer<HsdsRecord> to) throws IOException;

    /** What a table is called where it stands. */
    String name(String table);

    /** Whether a record may be told as often as others refer to it. */
    boolean repeats();
}
