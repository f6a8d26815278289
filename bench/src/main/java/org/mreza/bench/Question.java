package org.mreza.bench;

import java.util.List;

/**
 * A page to ask for.
 *
 * @param own statements that it sends of its own, without those of the session
 * @param all how many it sends in all
 */
record Question(String path, List<OwnSql> own, int all) {}
