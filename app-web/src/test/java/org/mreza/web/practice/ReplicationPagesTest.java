package org.mreza.web.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** From interest to a service of their own: noted by those whose step it is, seen by everybody. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class ReplicationPagesTest {

    private static final String MODEL = "/service-models/day-centre";

    @Autowired
    MockMvc web;

    @Autowired
    OrganizationService organizations;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    Actor editor;
    Actor stranger;

    @BeforeEach
    void houses() {
        editor = actor(Grant.in(register("Куќа на реката", "mk-veles"), Role.EDITOR));
        stranger = actor(Grant.in(register("Северен град", "mk-kumanovo"), Role.MANAGER));
    }

    private OrganizationId register(String name, String seat) {
        return organizations.register(
                OrganizationEdit.of(OrganizationProfile.named(
                        LocalizedText.of(Language.MK, name),
                        Kind.CIVIL_SOCIETY,
                        new Whereabouts(MunicipalityId.of(seat), null, List.of()))),
                UUID.randomUUID(),
                actor(Grant.administrator()));
    }

    private Actor actor(Grant grant) {
        AccountId id = AccountId.next();
        sql.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (?, ?, 'Test', 'EN', 'ACTIVE', 0, now())""").params(id.value(), id + "@example.org").update();
        return new Actor(id, "Test", Language.EN, grant.organization(), List.of(grant));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        entities.flush();
        entities.clear();
        return web.perform(request.param("lang", "en").requestAttr(Actors.ATTRIBUTE, actor))
                .andReturn()
                .getResponse();
    }

    private String page(String address, Actor actor) throws Exception {
        return answer(get(address), actor).getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder begin(String municipality, String organization) {
        return post(MODEL + "/replications")
                .param("submissionKey", UUID.randomUUID().toString())
                .param("municipality", municipality)
                .param("organization", organization)
                .param("stage", "INTERESTED")
                .param("since", "22.12.2021")
                .param("note", "Said at the conference");
    }

    private String noted() {
        return MODEL + "/replications/"
                + sql.sql("select id::text from replication")
                        .query(String.class)
                        .single();
    }

    @Test
    void somebody_is_noted_and_goes_on_step_by_step() throws Exception {
        assertThat(page(MODEL, stranger)).contains("Nobody is noted yet.");
        assertThat(answer(begin("Велес", "Куќа на реката"), editor).getRedirectedUrl())
                .isEqualTo(MODEL + "#replication");
        assertThat(page(MODEL, stranger))
                .contains("Veles", "Куќа на реката", "interested", "since 22.12.2021", "Said at the conference")
                .doesNotContain(noted());
        assertThat(page(MODEL, editor)).contains(noted());
        assertThat(answer(step("0", "PREPARING", "2022"), editor).getStatus()).isEqualTo(302);
        assertThat(answer(step("1", "RUNNING", "2023"), editor).getStatus()).isEqualTo(302);
        assertThat(page(MODEL, stranger))
                .containsPattern("<span>running</span> <strong class=\"num\">1</strong>")
                .containsSubsequence("preparing", "since 2022", "interested", "since 22.12.2021")
                .contains("since 2023");
        assertThat(sql.sql("select count(*) from audit_entry where subject_type = 'replication'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private MockHttpServletRequestBuilder step(String version, String stage, String since) {
        return post(noted() + "/steps")
                .param("version", version)
                .param("stage", stage)
                .param("since", since);
    }

    @Test
    void what_makes_no_sense_is_told_and_the_same_twice_is_one() throws Exception {
        MockHttpServletRequestBuilder nobody = post(MODEL + "/replications").param("stage", "RUNNING");
        assertThat(answer(nobody, editor).getContentAsString(StandardCharsets.UTF_8))
                .contains("Name a municipality or an organization");
        assertThat(answer(begin("Атлантида", ""), editor).getStatus()).isEqualTo(422);
        answer(begin("Велес", "Куќа на реката"), editor);
        assertThat(answer(begin("Велес", "Куќа на реката"), editor).getContentAsString(StandardCharsets.UTF_8))
                .contains("They stand on the page of this model already", "Said at the conference");
        assertThat(answer(step("0", "INTERESTED", ""), editor).getStatus()).isEqualTo(422);
        assertThat(answer(step("0", "RUNNING", "2019"), editor).getContentAsString(StandardCharsets.UTF_8))
                .contains("This step cannot be earlier than the one before it", "value=\"2019\"");
        assertThat(answer(step("0", "", ""), editor).getStatus()).isEqualTo(422);
        assertThat(answer(step("7", "RUNNING", "2022"), editor).getStatus()).isEqualTo(409);
        assertThat(sql.sql("select count(*) from replication_step")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void only_those_whose_step_it_is_note_it() throws Exception {
        assertThat(answer(begin("Велес", "Куќа на реката"), stranger).getStatus())
                .isEqualTo(403);
        Actor coordinator = actor(Grant.coordinatorOf(RegionId.of("mk-vardar")));
        assertThat(answer(begin("Велес", ""), coordinator).getStatus()).isEqualTo(302);
        assertThat(page(MODEL, editor)).doesNotContain(noted());
        assertThat(page(MODEL, coordinator)).contains(noted());
        assertThat(answer(get(noted()), editor).getStatus()).isEqualTo(403);
        assertThat(answer(step("0", "RUNNING", ""), editor).getStatus()).isEqualTo(403);
        assertThat(answer(post(noted() + "/deletion").param("version", "0"), stranger)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(post(noted() + "/deletion").param("version", "0"), coordinator)
                        .getStatus())
                .isEqualTo(302);
        entities.flush();
        assertThat(sql.sql("select count(*) from replication")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
