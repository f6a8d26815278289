/** The pages of social services and their locations. */
@NullMarked
package org.mreza.web.directory;

import org.jspecify.annotations.NullMarked;
