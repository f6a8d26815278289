/** The register of challenges, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.challenge;

import org.jspecify.annotations.NullMarked;
