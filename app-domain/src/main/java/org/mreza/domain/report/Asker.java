package org.mreza.domain.report;

import java.time.LocalDate;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;

/**
 * For whom a report is made.
 *
 * @param actor whose rights decide what is counted
 * @param language of the report, which is not always that of the account
 * @param today the day from which action items are overdue
 */
public record Asker(Actor actor, Language language, LocalDate today) {}
