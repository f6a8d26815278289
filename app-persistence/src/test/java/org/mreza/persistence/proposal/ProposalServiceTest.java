package org.mreza.persistence.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.Offer;
import org.mreza.domain.directory.ServiceEdit;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.proposal.Decision;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.proposal.ProposalService;
import org.mreza.domain.proposal.Proposer;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.provenance.Provenance;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ProposalServiceTest {

    private static final Actor ADMINISTRATOR = actor(Grant.administrator());
    private static final FieldKey PHONE = FieldKey.of("phone");
    private static final FieldKey WEBSITE = FieldKey.of("website");
    private static final FieldKey NAME = FieldKey.of("name", "mk");
    private static final Proposer VISITOR = Proposer.visitor("Мара Пробна", "Mara@example.org", Language.MK, null);

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalQueries queries;

    @Autowired
    KeptRecords records;

    @Autowired
    Provenance provenance;

    @Autowired
    ServiceService services;

    @Autowired
    OrganizationService organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    OrganizationId centre;
    Subject organization;
    Subject service;

    @BeforeEach
    void records() {
        centre = organizations.register(
                OrganizationEdit.of(OrganizationProfile.named(
                        LocalizedText.of(Language.MK, "Центар за социјална работа Велес"),
                        Organization.Kind.CENTRE_FOR_SOCIAL_WORK,
                        new Whereabouts(MunicipalityId.of("mk-veles"), CountryId.of("mk"), List.of()))),
                UUID.randomUUID(),
                ADMINISTRATOR);
        organization = Subject.of("organization", centre);
        ServiceEdit edit = new ServiceEdit(
                ServiceProfile.of(Offer.of(LocalizedText.of(Language.MK, "Советување"), type())),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ServiceEdit.PlaceLine(
                        null,
                        new LocationProfile(
                                LocationProfile.Kind.CONFIDENTIAL,
                                null,
                                MunicipalityId.of("mk-veles"),
                                LocationProfile.Address.NONE,
                                null,
                                null,
                                null),
                        null,
                        HoursText.parse("пон-пет 8-16"),
                        List.of())));
        service = Subject.of("service", services.enter(centre, edit, UUID.randomUUID(), ADMINISTRATOR));
        entities.flush();
        entities.clear();
    }

    private String type() {
        return jdbc.sql("select code from service_type order by code limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void what_the_record_says_already_is_no_proposal() {
        assertThat(proposals.propose(
                        organization, VISITOR, Map.of(PHONE, "", NAME, " Центар за социјална работа Велес "), null))
                .isEmpty();
        assertThat(propose(organization, Map.of(PHONE, "043 111 222", NAME, "Центар за социјална работа Велес")))
                .isNotNull();
        assertThat(queries.of(organization)).hasSize(1);
        assertThat(queries.of(organization).get(0).fields()).containsExactly(PHONE);
    }

    @Test
    void one_field_is_accepted_and_one_rejected_and_the_proposer_hears_of_both() {
        ProposalId id = propose(organization, Map.of(PHONE, "043 111 222", WEBSITE, "example.org"));
        proposals.accept(id, 0, Set.of(PHONE), ADMINISTRATOR);
        flush();
        proposals.reject(id, 1, Set.of(WEBSITE), "Тоа е стара адреса", ADMINISTRATOR);
        flush();
        assertThat(value(organization, PHONE)).isEqualTo("043 111 222");
        assertThat(value(organization, WEBSITE)).isEmpty();
        assertThat(queries.of(organization)).isEmpty();
        ProposalService.Review closed = proposals.review(id, ADMINISTRATOR);
        assertThat(closed.proposal().items())
                .extracting(i -> i.decision())
                .containsExactlyInAnyOrder(Decision.ACCEPTED, Decision.REJECTED);
        assertThat(closed.proposal().proposer().email()).isNull();
        Map<String, Object> letter = jdbc.sql("select * from outbox where kind = 'proposal-outcome'")
                .query()
                .singleRow();
        assertThat(letter.get("recipient")).isEqualTo("mara@example.org");
        assertThat(String.valueOf(letter.get("parameters"))).contains("phone", "website", "Тоа е стара адреса");
    }

    @Test
    void each_field_knows_who_told_it() {
        assertThat(provenance.of(organization)).containsOnlyKeys(NAME, FieldKey.of("seat"), FieldKey.of("kind"));
        assertThat(provenance.of(organization).get(NAME).source().kind()).isEqualTo(Source.Kind.EDIT);
        ProposalId id = propose(organization, Map.of(PHONE, "043 111 222"));
        proposals.accept(id, 0, Set.of(PHONE), ADMINISTRATOR);
        flush();
        assertThat(Objects.requireNonNull(provenance.of(organization).get(PHONE))
                        .source())
                .isEqualTo(Source.proposal("Мара Пробна"));
        assertThat(provenance.of(service)).containsKeys(NAME, FieldKey.of("status"), FieldKey.of("cost"));
    }

    @Test
    void every_field_of_a_service_is_read_proposed_and_written() {
        KeptRecord before = records.require(service);
        FieldKey hours = before.fields().stream()
                .map(FieldValue::key)
                .filter(k -> k.code().equals("hours"))
                .findFirst()
                .orElseThrow();
        assertThat(value(service, hours)).isEqualTo("Mon–Fri 08:00–16:00");
        Map<FieldKey, String> theirs = new LinkedHashMap<>();
        theirs.put(NAME, "Советување и упатување");
        theirs.put(FieldKey.of("name", "en"), "Counselling");
        for (String text : List.of("description", "eligibility", "application", "requiredDocuments", "costNote"))
            theirs.put(FieldKey.of(text, "sq"), "Tekst");
        theirs.put(FieldKey.of("status"), "TEMPORARILY_CLOSED");
        theirs.put(FieldKey.of("cost"), "FREE");
        theirs.put(PHONE, "070 111 222");
        theirs.put(FieldKey.of("email"), "n@example.org");
        theirs.put(WEBSITE, "example.org");
        theirs.put(hours, "вто 9-12");
        ProposalId id = propose(service, theirs);
        assertThat(proposals.review(id, ADMINISTRATOR).proposal().items()).hasSize(13);
        proposals.accept(id, 0, theirs.keySet(), ADMINISTRATOR);
        flush();
        theirs.put(WEBSITE, "https://example.org");
        theirs.put(hours, "Tue 09:00–12:00");
        theirs.forEach((key, value) ->
                assertThat(value(service, key)).as(key.toString()).isEqualTo(value));
        assertThat(provenance.of(service)).containsKeys(theirs.keySet().toArray(FieldKey[]::new));
    }

    @Test
    void an_import_that_says_the_same_again_changes_nothing_even_after_it_was_rejected() {
        Proposer file = Proposer.imported("Регистар", Language.MK);
        ProposalId id = proposals
                .propose(organization, file, Map.of(PHONE, "043 111 222"), ADMINISTRATOR)
                .orElseThrow();
        flush();
        assertThat(proposals.propose(organization, file, Map.of(PHONE, "043 111 222"), ADMINISTRATOR))
                .isEmpty();
        proposals.reject(id, 0, Set.of(PHONE), null, ADMINISTRATOR);
        flush();
        assertThat(proposals.propose(organization, file, Map.of(PHONE, "043 111 222"), ADMINISTRATOR))
                .isEmpty();
        assertThat(proposals.propose(organization, file, Map.of(PHONE, "043 333 444"), ADMINISTRATOR))
                .isPresent();
    }

    @Test
    void nonsense_is_told_beside_its_field() {
        for (Map.Entry<FieldKey, String> nonsense : Map.of(
                        FieldKey.of("email"),
                        "no address",
                        FieldKey.of("status"),
                        "MAYBE",
                        FieldKey.of("hours", UUID.randomUUID().toString()),
                        "mon 8-9",
                        NAME,
                        " ",
                        FieldKey.of("slug"),
                        "x",
                        FieldKey.of("name", "xx"),
                        "x")
                .entrySet())
            assertThatThrownBy(() ->
                            proposals.propose(service, VISITOR, Map.of(nonsense.getKey(), nonsense.getValue()), null))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            b -> assertThat(b.field())
                                    .isEqualTo(nonsense.getKey().toString()));
        assertThatThrownBy(
                        () -> proposals.propose(organization, VISITOR, Map.of(FieldKey.of("seat"), "mk-nowhere"), null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void editors_and_coordinators_decide_and_find_what_waits_for_them() {
        ProposalId id = propose(service, Map.of(PHONE, "070 111 222"));
        for (Actor other : List.of(
                actor(Grant.in(centre, Role.MEMBER)),
                actor(Grant.in(OrganizationId.next(), Role.EDITOR)),
                actor(Grant.officerOf(MunicipalityId.of("mk-veles"))),
                actor(Grant.coordinatorOf(RegionId.of("mk-polog"))))) {
            assertThatThrownBy(() -> proposals.review(id, other)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> proposals.accept(id, 0, Set.of(PHONE), other))
                    .isInstanceOf(Refused.class);
            assertThat(queries.waiting(other, Language.MK, null).rows()).isEmpty();
            assertThat(queries.waitingCount(other)).isZero();
        }
        for (Actor own : List.of(
                actor(Grant.in(centre, Role.EDITOR)),
                actor(Grant.coordinatorOf(RegionId.of("mk-vardar"))),
                actor(Grant.coordinatorOf(CountryId.of("mk"))),
                ADMINISTRATOR)) {
            assertThat(proposals.review(id, own).record().name().original()).isEqualTo("Советување");
            assertThat(queries.waiting(own, Language.MK, null).rows())
                    .extracting(r -> r.id())
                    .contains(id);
            assertThat(queries.waitingCount(own)).isPositive();
        }
    }

    @Test
    void who_decides_on_an_old_page_is_held_back() {
        ProposalId id = propose(organization, Map.of(PHONE, "043 111 222", WEBSITE, "example.org"));
        proposals.accept(id, 0, Set.of(PHONE), ADMINISTRATOR);
        flush();
        assertThatThrownBy(() -> proposals.accept(id, 0, Set.of(WEBSITE), ADMINISTRATOR))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> proposals.reject(id, 1, Set.of(PHONE), null, ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void confirming_is_no_edit() {
        records.of(service).confirm(service, actor(Grant.in(centre, Role.EDITOR)));
        flush();
        KeptRecord kept = records.require(service);
        assertThat(kept.confirmation().at()).isNotNull();
        assertThat(kept.confirmation().by()).isEqualTo("Проба");
        assertThat(jdbc.sql("select updated_at = created_at from service where id = cast(:id as uuid)")
                        .param("id", service.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> records.of(service).confirm(service, actor(Grant.in(centre, Role.MEMBER))))
                .isInstanceOf(Refused.class);
        records.of(organization).confirmByLink(organization);
        flush();
        assertThat(records.require(organization).confirmation().by()).isNull();
    }

    private ProposalId propose(Subject record, Map<FieldKey, String> theirs) {
        ProposalId id = proposals.propose(record, VISITOR, theirs, null).orElseThrow();
        flush();
        return id;
    }

    private String value(Subject record, FieldKey key) {
        return FieldValue.in(records.require(record).fields(), key);
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static Actor actor(Grant grant) {
        return new Actor(AccountId.next(), "Проба", Language.MK, grant.organization(), List.of(grant));
    }
}
