/** Accounts, invitations, passwords, members and settings. */
@NullMarked
package org.mreza.web.account;

import org.jspecify.annotations.NullMarked;
