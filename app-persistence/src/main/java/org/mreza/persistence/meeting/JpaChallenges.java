package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.Challenge;
import org.mreza.domain.meeting.Challenges;
import org.mreza.domain.shared.ChallengeId;
import org.springframework.data.repository.Repository;

interface JpaChallenges extends Challenges, Repository<Challenge, ChallengeId> {}
