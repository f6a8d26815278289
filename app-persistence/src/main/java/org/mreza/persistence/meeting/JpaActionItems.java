package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.ActionItem;
import org.mreza.domain.meeting.ActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.springframework.data.repository.Repository;

interface JpaActionItems extends ActionItems, Repository<ActionItem, ActionItemId> {}
