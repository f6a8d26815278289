package org.mreza.web.merge;

import java.util.List;
import org.mreza.web.organization.NameView;

/** Two records side by side. */
record Compared(NameView kept, NameView gone, List<ComparedField> fields) {}
