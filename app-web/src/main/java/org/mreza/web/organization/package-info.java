@NullMarked
package org.mreza.web.organization;

import org.jspecify.annotations.NullMarked;
