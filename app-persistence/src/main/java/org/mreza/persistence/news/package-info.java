/** Reads and keeps news of meetings. */
@NullMarked
package org.mreza.persistence.news;

import org.jspecify.annotations.NullMarked;
