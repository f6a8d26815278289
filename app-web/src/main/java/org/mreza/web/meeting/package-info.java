@NullMarked
package org.mreza.web.meeting;

import org.jspecify.annotations.NullMarked;
