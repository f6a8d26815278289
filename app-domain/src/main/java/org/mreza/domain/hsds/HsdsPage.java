package org.mreza.domain.hsds;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages
 * @param number of the page, from 1
 * @param size the most that a page holds
 * @param contents JSON documents
 */
public record HsdsPage(long total, int number, int size, List<String> contents) {

    public long pages() {
        return (total + size - 1) / size;
    }

    public boolean isLast() {
        return number >= pages();
    }
}
