@NullMarked
package org.mreza.domain.account;

import org.jspecify.annotations.NullMarked;
