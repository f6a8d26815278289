package org.mreza.domain.paper;

import java.time.Clock;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.draft.Submissions;
import org.springframework.stereotype.Component;

/** What every change of papers needs besides them: the keys of forms, the limits, the log, the time. */
@Component
record PaperGround(Submissions submissions, PaperLimits limits, Audit audit, Clock clock) {}
