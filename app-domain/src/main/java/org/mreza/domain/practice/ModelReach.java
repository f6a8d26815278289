package org.mreza.domain.practice;

/** How much a service model is used. */
public record ModelReach(int municipalities, int running, int planned, int ended) {

    public static final ModelReach NONE = new ModelReach(0, 0, 0, 0);
}
