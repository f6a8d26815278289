package org.mreza.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.ProposalService;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.Provenance;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.PublishedNetwork;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What is told by codes is proposed by hand like everything else: ticked, or as names of places. */
@SpringBootTest(properties = {"mreza.public-directory=true", "mreza.rate-limit.api-burst=100000"})
@AutoConfigureMockMvc
@Import(SqlCount.class)
@Transactional
class ProposalFormTest {

    private static final String PAGE = "/services/besplatna-pravna-pomos/proposals";
    private static final Actor ADMINISTRATOR =
            new Actor(AccountId.next(), "Вера Уредничка", Language.MK, null, List.of(Grant.administrator()));

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProposalService proposals;

    @Autowired
    Provenance provenance;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void settle() {
        PublishedNetwork.settle(jdbc);
    }

    private MockHttpServletResponse send(String groups, String areas) throws Exception {
        MockHttpServletRequestBuilder form = post(PAGE)
                .queryParam("lang", "mk")
                .with(csrf())
                .param("values[targetGroups]", "")
                .param("before[targetGroups]", "POOR; ROMA")
                .param("values[languages]", "", "mk", "rom", "sq")
                .param("before[languages]", "mk; rom")
                .param("values[areas]", areas)
                .param("before[areas]", region());
        for (String group : groups.split(" ", -1)) if (!group.isEmpty()) form.param("values[targetGroups]", group);
        MockHttpServletResponse answer = web.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8);
        return answer;
    }

    /** As the form shows it. */
    private String region() {
        return jdbc.sql("select name ->> 'mk' from region where id = 'mk-vardar'")
                .query(String.class)
                .single();
    }

    private String proposed(String field) {
        entities.flush();
        return jdbc.sql("select i.theirs from change_proposal_item i where i.field = ?")
                .param(field)
                .query(String.class)
                .single();
    }

    @Test
    void the_form_has_ticks_and_names_of_places() throws Exception {
        MockHttpServletResponse page =
                web.perform(get(PAGE + "/new?lang=mk")).andReturn().getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("name=\"values\\[targetGroups\\]\" value=\"ROMA\" checked")
                .containsPattern("name=\"values\\[languages\\]\" value=\"sq\">")
                .containsPattern("name=\"values\\[areas\\]\" value=\"" + region() + "\"");
    }

    @Test
    void groups_languages_and_areas_wait_field_by_field_and_accepting_writes_them() throws Exception {
        assertThat(send("ROMA ROMAWOMEN", region() + "; Куманово").getRedirectedUrl())
                .endsWith("/sent");
        assertThat(proposed("targetGroups")).isEqualTo("ROMA; ROMAWOMEN");
        assertThat(proposed("languages")).isEqualTo("mk; rom; sq");
        assertThat(proposed("areas")).isEqualTo("mk-kumanovo; mk-vardar");

        ProposalId id = ProposalId.of(jdbc.sql("select id::text from change_proposal")
                .query(String.class)
                .single());
        proposals.accept(id, 0, Set.of(FieldKey.of("targetGroups"), FieldKey.of("areas")), ADMINISTRATOR);
        proposals.reject(id, version(), Set.of(FieldKey.of("languages")), null, ADMINISTRATOR);
        version();
        assertThat(one(
                        "select array_to_string(target_groups, ' ') || '|' || array_to_string(languages, ' ') from service"
                                + " where slug = 'besplatna-pravna-pomos'"))
                .isEqualTo("ROMA ROMAWOMEN|mk rom");
        assertThat(one("select string_agg(coalesce(municipality_id || coalesce(settlement, ''), region_id), ' '"
                        + " order by municipality_id) from service_area where service_id = cast('"
                        + PublishedNetwork.LEGAL_AID + "' as uuid)"))
                .as("a settlement of a municipality stays")
                .isEqualTo("mk-kumanovo mk-sveti-nikoleМустафино mk-vardar");
        var told = provenance.of(Subject.of("service", PublishedNetwork.LEGAL_AID));
        assertThat(told.get(FieldKey.of("targetGroups")).source().kind()).isEqualTo(Source.Kind.PROPOSAL);
        assertThat(told.get(FieldKey.of("areas")).source().kind()).isEqualTo(Source.Kind.PROPOSAL);
        assertThat(told).doesNotContainKey(FieldKey.of("languages"));
    }

    @Test
    void none_may_be_ticked_and_a_place_that_there_is_not_is_told_beside_the_field() throws Exception {
        MockHttpServletResponse answer = send("", "Атлантида");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Нема општина, регион или држава со име „Атлантида“", "value=\"Атлантида\"")
                .containsPattern("value=\"sq\" checked")
                .doesNotContainPattern("value=\"ROMA\" checked");
        assertThat(send("NOBODY", region()).getStatus()).isEqualTo(422);
        assertThat(one("select count(*)::text from change_proposal")).isEqualTo("0");
        assertThat(send("", region()).getStatus()).isEqualTo(302);
        assertThat(proposed("targetGroups")).isEmpty();
    }

    private int version() {
        entities.flush();
        entities.clear();
        return Integer.parseInt(one("select version::text from change_proposal"));
    }

    private String one(String sql) {
        entities.flush();
        return jdbc.sql(sql).query(String.class).single();
    }
}
