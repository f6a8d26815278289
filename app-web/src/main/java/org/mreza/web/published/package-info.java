/** What people who are not signed in read of the directory: pages made of the same documents that programs get. */
@NullMarked
package org.mreza.web.published;

import org.jspecify.annotations.NullMarked;
