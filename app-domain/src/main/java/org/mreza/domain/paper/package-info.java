/** Papers and photographs of meetings, and evidence of what became of action items. */
@NullMarked
package org.mreza.domain.paper;

import org.jspecify.annotations.NullMarked;
