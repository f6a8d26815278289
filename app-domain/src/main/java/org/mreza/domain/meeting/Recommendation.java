package org.mreza.domain.meeting;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Advice of those who met.
 *
 * @param addressee whom it is for, in words
 */
@Embeddable
public record Recommendation(String text, @Nullable String addressee) {}
