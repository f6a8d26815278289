package org.mreza.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.SearchWords;
import org.mreza.domain.shared.SerbianScript;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the script, the same is found; and a slip of the finger seldom hides what was meant. */
@MadeDirectoryTest
class ScriptsAndSlipsTest {

    private static final int TOP = 20;
    private static final List<String> LETTERS = List.of("a", "e", "i", "o", "r", "n", "t", "k");

    @Autowired
    SearchQueries search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @BeforeEach
    void directory() {
        LargeDirectory.fillOnce(environment, 400);
    }

    /** Names of organizations and services as written in Latin letters with their marks, and parts of them. */
    private List<String> questions(int wanted) {
        List<String> names = jdbc.sql("""
                select name ->> (name ->> 'source') from organization where slug ~ '^o[0-9]+$' and name ->> 'source' <> 'mk'
                union all select name ->> (name ->> 'source') from service where slug ~ '^s[0-9]+$' and name ->> 'source' <> 'mk'
                order by 1""").query(String.class).list();
        Random random = new Random(60);
        List<String> questions = new ArrayList<>();
        while (questions.size() < wanted) {
            String[] words = names.get(random.nextInt(names.size())).split(" ", -1);
            int from = random.nextInt(words.length);
            String question = String.join(
                    " ", List.of(words).subList(from, Math.min(words.length, from + 1 + random.nextInt(3))));
            if (question.length() > 2) questions.add(question);
        }
        return questions;
    }

    @Test
    void sixty_questions_find_the_same_in_cyrillic_in_latin_and_in_plain_letters() {
        for (String question : questions(60)) {
            List<String> latin = top(question);
            assertThat(latin).as(question).isNotEmpty();
            assertThat(top(SerbianScript.toCyrillic(question)))
                    .as("Cyrillic of %s", question)
                    .isEqualTo(latin);
            assertThat(top(plain(question))).as("plain letters of %s", question).isEqualTo(latin);
        }
    }

    @Test
    void one_letter_off_still_finds_the_organization_nine_times_in_ten() {
        record Organization(String slug, String name) {}
        List<Organization> organizations = jdbc.sql("""
                select slug, name ->> (name ->> 'source') from organization where slug ~ '^o[0-9]+$'
                order by md5(slug) limit 100""")
                .query((row, n) -> new Organization(row.getString(1), row.getString(2)))
                .list();
        Random slips = new Random(20);
        List<String> lost = new ArrayList<>();
        for (Organization organization : organizations) {
            String typed = slip(organization.name(), slips);
            SearchAnswer answer = search.search(
                    SearchWords.of(typed), SearchScope.of(EnumSet.of(FoundKind.ORGANIZATION)), TOP, member());
            boolean found = answer.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .map(Found::address)
                    .anyMatch(organization.slug()::equals);
            if (!found) lost.add(typed);
        }
        assertThat(lost).as("not found").hasSizeLessThanOrEqualTo(10);
    }

    /** One letter left out, put in, changed, or changed places with the next. */
    private static String slip(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + LETTERS.get(random.nextInt(LETTERS.size())) + name.substring(at);
            case 2 -> name.substring(0, at) + LETTERS.get(random.nextInt(LETTERS.size())) + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private List<String> top(String question) {
        return search.search(SearchWords.of(question), SearchScope.ALL, TOP, member()).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(found -> found.kind() + " " + found.address())
                .toList();
    }

    private static String plain(String latin) {
        return latin.replace("č", "c")
                .replace("ć", "c")
                .replace("š", "s")
                .replace("ž", "z")
                .replace("đ", "dj")
                .replace("Č", "C")
                .replace("Ć", "C")
                .replace("Š", "S")
                .replace("Ž", "Z")
                .replace("Đ", "Dj");
    }

    private static Actor member() {
        return new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());
    }
}
