package org.mreza.persistence.paper;

import org.mreza.domain.paper.Paper;
import org.mreza.domain.paper.Papers;
import org.mreza.domain.shared.PaperId;
import org.springframework.data.repository.Repository;

interface JpaPapers extends Papers, Repository<Paper, PaperId> {}
