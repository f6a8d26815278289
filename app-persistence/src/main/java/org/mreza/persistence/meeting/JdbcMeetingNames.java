package org.mreza.persistence.meeting;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.mreza.domain.meeting.Challenge;
import org.mreza.domain.meeting.Challenges;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.Series;
import org.mreza.domain.meeting.SeriesRepository;
import org.mreza.domain.organization.People;
import org.mreza.domain.organization.Person;
import org.mreza.domain.project.Project;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.project.Projects;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.Slug;
import org.mreza.persistence.shared.NamedTable;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by folded name; creates what is new. */
@Component
class JdbcMeetingNames implements MeetingNames {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final ProjectQueries projectQueries;
    private final NewNames create;

    JdbcMeetingNames(JdbcClient jdbc, Projects projects, ProjectQueries projectQueries, NewNames create) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.projectQueries = projectQueries;
        this.create = create;
    }

    @Override
    public ProjectId project(String name, Language language) {
        return projectQueries
                .named(name)
                .orElseGet(() -> projects.save(Project.named(
                                LocalizedText.of(language, name),
                                Slug.unique(name, projects::existsBySlug),
                                create.now()))
                        .id());
    }

    @Override
    public SeriesId series(String title, Language language) {
        return new NamedTable(jdbc, "meeting_series", "title", Visible.SERIES)
                .named(title)
                .map(SeriesId::new)
                .orElseGet(() -> create.series(LocalizedText.of(language, title)));
    }

    @Override
    public ChallengeId challenge(String text, Language language) {
        return jdbc.sql("""
                with recursive one as (
                  (select id, merged_into from challenge where search_key like '%|' || fold_key(:text) || '|%'
                   order by merged_into nulls first, id limit 1)
                  union all
                  select c.id, c.merged_into from challenge c join one on c.id = one.merged_into)
                select id from one where merged_into is null""")
                .param("text", text)
                .query(UUID.class)
                .optional()
                .map(ChallengeId::new)
                .orElseGet(() -> create.challenge(LocalizedText.of(language, text)));
    }

    @Override
    public PersonId person(String name, Set<OrganizationId> of) {
        return jdbc.sql("""
                select p.id from person p
                where p.search_key = fold_key(:name)
                  and (exists (select 1 from contact c where c.person_id = p.id and c.organization_id = any (:of))
                       or exists (select 1 from participation x where x.person_id = p.id and x.organization_id = any (:of)))
                order by p.id limit 1""")
                .param("name", name)
                .param("of", of.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseGet(() -> create.person(name));
    }

    @Override
    public boolean isNamed(PersonId person, String name) {
        return jdbc.sql("select exists (select from person where id = :id and search_key = fold_key(:name))")
                .param("id", person.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Makes what the network does not know yet. */
    @Component
    static class NewNames {

        private final People people;
        private final SeriesRepository series;
        private final Challenges challenges;
        private final Clock clock;

        NewNames(People people, SeriesRepository series, Challenges challenges, Clock clock) {
            this.people = people;
            this.series = series;
            this.challenges = challenges;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        SeriesId series(LocalizedText title) {
            return series.save(Series.titled(title, Slug.unique(title.original(), series::existsBySlug), now()))
                    .id();
        }

        ChallengeId challenge(LocalizedText text) {
            return challenges.save(Challenge.raised(text, now())).id();
        }

        PersonId person(String name) {
            return people.save(Person.named(PersonId.next(), name, now())).id();
        }
    }
}
