package org.mreza.persistence.news;

import org.mreza.domain.news.NewsItem;
import org.mreza.domain.news.NewsItems;
import org.mreza.domain.shared.MeetingId;
import org.springframework.data.repository.Repository;

interface JpaNewsItems extends NewsItems, Repository<NewsItem, MeetingId> {}
