package org.mreza.persistence.directory;

import org.mreza.domain.directory.SocialService;
import org.mreza.domain.directory.SocialServices;
import org.mreza.domain.shared.ServiceId;
import org.springframework.data.repository.Repository;

interface JpaSocialServices extends SocialServices, Repository<SocialService, ServiceId> {}
