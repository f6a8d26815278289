/** What action items wait for, and what meetings open with, in SQL. */
@NullMarked
package org.mreza.persistence.meeting.action;

import org.jspecify.annotations.NullMarked;
