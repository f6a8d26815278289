/** The register of challenges across meetings: how often, by whom, where and since when they are raised. */
@NullMarked
package org.mreza.domain.meeting.challenge;

import org.jspecify.annotations.NullMarked;
