package org.mreza.domain.geography;

import java.util.List;

/** The borders of countries. Read once and kept, as they change only with a migration. */
public interface Outlines {

    List<Outline> all();
}
