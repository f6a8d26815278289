package org.mreza.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.ConclusionLevel;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.LiveMinutes;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.Recommendation;
import org.mreza.domain.meeting.Said;
import org.mreza.domain.meeting.Seen;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.ActionItemFilter.Standing;
import org.mreza.domain.meeting.action.ActionItemPage;
import org.mreza.domain.meeting.action.ActionItemQueries;
import org.mreza.domain.meeting.action.ActionItemRow;
import org.mreza.domain.meeting.action.FollowingUp;
import org.mreza.domain.meeting.action.OpeningQueries;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings on real PostgreSQL: what is written is read again, by those who may, in a stated number of statements. */
@PersistenceTest
class MeetingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    MeetingService service;

    @Autowired
    LiveMinutes live;

    @Autowired
    MeetingQueries queries;

    @Autowired
    ActionItemQueries items;

    @Autowired
    FollowingUp following;

    @Autowired
    PaperQueries papers;

    @Autowired
    OpeningQueries openings;

    @Autowired
    JdbcClient sql;

    OrganizationId svetiNikole;
    Actor ana;
    Actor stranger;

    @BeforeEach
    void anOrganizationAndTwoPeople() {
        svetiNikole = organization("ОЖО Свети Николе", "mk-sveti-nikole");
        ana = editor(svetiNikole);
        stranger = editor(organization("Бравура", "mk-delcevo"));
    }

    /** Other tests count what is in the same database. */
    @AfterEach
    void leaveNothing() {
        UUID[] made = {
            svetiNikole.value(),
            java.util.Objects.requireNonNull(stranger.organization()).value()
        };
        sql.sql("delete from meeting where owner_id = any (:made)")
                .param("made", made)
                .update();
        sql.sql("delete from meeting_series where title ->> 'mk' like :title")
                .param("title", "%" + svetiNikole)
                .update();
        sql.sql(
                        "delete from challenge where not exists (select from challenge_mention m where m.challenge_id = challenge.id)")
                .update();
        sql.sql("delete from organization where id = any (:made)")
                .param("made", made)
                .update();
    }

    private OrganizationId organization(String name, String seat) {
        OrganizationId id = OrganizationId.next();
        sql.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, version, created_at, updated_at)
                values (:id, :slug, jsonb_build_object('source', 'mk', 'mk', cast(:name as text)), 'CIVIL_SOCIETY', 'ACTIVE', :seat, 0, now(), now())""")
                .param("id", id.value())
                .param("slug", "o-" + id)
                .param("name", name)
                .param("seat", seat)
                .update();
        return id;
    }

    private Actor editor(OrganizationId organization) {
        AccountId account = AccountId.next();
        sql.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (:id, :email, 'Ана', 'mk', 'ACTIVE', 0, now())""")
                .param("id", account.value())
                .param("email", account + "@example.org")
                .update();
        return new Actor(account, "Ана", Language.MK, organization, List.of(Grant.in(organization, Role.EDITOR)));
    }

    private static Attendance institutionsOf(String municipality) {
        return new Attendance(
                null,
                Grain.MUNICIPALITY,
                null,
                null,
                MunicipalityId.of(municipality),
                null,
                AttendanceRole.PARTICIPANT,
                ApproximateCount.NOT_STATED,
                ApproximateCount.NOT_STATED);
    }

    private Function<MeetingNames, MeetingRecord> secondMeeting(int lines) {
        List<Attendance> who = new ArrayList<>();
        for (int i = 0; i < lines; i++) who.add(institutionsOf(i % 2 == 0 ? "mk-veles" : "mk-kavadarci"));
        return names -> new MeetingRecord(
                new WhatAndWhen(
                        MeetingKind.NETWORKING,
                        LocalizedText.of(Language.MK, "Втора регионална средба"),
                        PartialDate.ofDayWithoutYear(6, 13),
                        Place.UNKNOWN,
                        names.series("Регионално јакнење " + svetiNikole, Language.MK),
                        2,
                        List.of(new MeetingOrganization(svetiNikole, OrganizerRole.HOST)),
                        List.of()),
                who,
                new Said(
                        List.of(new Said.Remark(null, svetiNikole, null, null, "Ја претстави канцеларијата")),
                        List.of(names.challenge("Нема повратна информација", Language.MK))),
                new Agreement(
                        List.of(new Agreement.Concluded(
                                null,
                                "Соработка",
                                ConclusionKind.CONSENSUS,
                                ConclusionLevel.LOCAL_THEN_REGIONAL,
                                null,
                                List.of(
                                        new Agreement.Element(
                                                "Комуникација",
                                                List.of(new Agreement.Promise(
                                                        null, "Покани", svetiNikole, null, null, ActionState.OPEN))),
                                        new Agreement.Element("Развој на ресурси", List.of())),
                                List.of())),
                        List.of()),
                null);
    }

    private MeetingId logged(int lines) {
        return service.create(UUID.randomUUID(), ana, true, secondMeeting(lines));
    }

    @Test
    void what_was_written_is_read_again() {
        MeetingView meeting = queries.show(logged(5), stranger).orElseThrow();
        assertThat(meeting.attendees()).hasSize(5);
        assertThat(meeting.conclusions()).singleElement().satisfies(c -> {
            assertThat(c.elements()).containsExactly("Комуникација", "Развој на ресурси");
            assertThat(meeting.actionsOf(c.id(), 0)).hasSize(1);
        });
        assertThat(meeting.challenges()).hasSize(1);
        assertThat(meeting.head().ordinal()).isEqualTo(2);
        assertThat(meeting.people()).isEqualTo(ApproximateCount.NOT_STATED);
    }

    @Test
    void opened_and_saved_unchanged_nothing_changes() {
        MeetingId id = logged(3);
        MeetingSheet before = service.open(id, ana);
        service.save(id, ana, true, Seen.of(before.versions()), names -> before.record());
        assertThat(service.open(id, ana).versions()).isEqualTo(before.versions());
    }

    @Test
    void a_draft_is_seen_by_its_own_organization_only() {
        MeetingId draft = service.create(UUID.randomUUID(), ana, false, secondMeeting(1));
        assertThat(queries.show(draft, ana)).isPresent();
        assertThat(queries.show(draft, stranger)).isEmpty();
        assertThatThrownBy(() -> service.open(draft, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_logged_meeting_is_read_by_all_and_changed_by_its_own() {
        MeetingId id = logged(1);
        assertThatThrownBy(() -> service.open(id, stranger)).isInstanceOf(Refused.class);
    }

    @Test
    void two_who_write_the_same_part_clash_and_two_parts_do_not() {
        MeetingId id = logged(2);
        MeetingSheet opened = service.open(id, ana);
        MeetingRecord record = opened.record();
        MeetingRecord otherWho = new MeetingRecord(
                record.what(), List.of(institutionsOf("mk-negotino")), record.said(), record.agreed(), record.papers());
        service.save(id, ana, true, Seen.of(opened.versions()), names -> otherWho);
        MeetingRecord otherSaid = new MeetingRecord(
                record.what(),
                service.open(id, ana).record().who(),
                new Said(List.of(), List.of()),
                record.agreed(),
                record.papers());
        service.save(id, ana, true, Seen.of(opened.versions()), names -> otherSaid);
        assertThatThrownBy(() -> service.save(id, ana, true, Seen.of(opened.versions()), names -> record))
                .isInstanceOfSatisfying(
                        MeetingConflict.class,
                        clash -> assertThat(clash.parts()).contains(MeetingPart.WHO, MeetingPart.SAID));
    }

    @Test
    void eight_presses_of_one_button_make_one_meeting() throws Exception {
        UUID key = UUID.randomUUID();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<MeetingId>> answers = eight.invokeAll(java.util.Collections.<Callable<MeetingId>>nCopies(
                    8, () -> service.create(key, ana, true, secondMeeting(1))));
            List<MeetingId> ids = new ArrayList<>();
            for (Future<MeetingId> answer : answers) ids.add(answer.get());
            assertThat(ids).containsOnly(ids.get(0));
        } finally {
            eight.shutdown();
        }
        assertThat(sql.sql("select count(*) from meeting where owner_id = :o")
                        .param("o", svetiNikole.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_page_takes_the_same_statements_however_much_is_in_it() {
        MeetingId small = logged(1);
        MeetingId large = logged(120);
        assertThat(SqlCount.of(() -> queries.show(small, ana)).count()).isEqualTo(10);
        assertThat(SqlCount.of(() -> queries.show(large, ana)).count()).isEqualTo(10);
    }

    @Test
    void a_list_takes_one_statement() {
        for (int i = 0; i < 3; i++) logged(2);
        assertThat(SqlCount.of(() -> queries.list(
                                MeetingFilter.of(RegionId.of("mk-vardar")), ana, MeetingQueries.Order.NEWEST, null))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void pages_of_a_list_follow_one_another_without_gap_and_back() {
        for (int i = 0; i < 120; i++) {
            int day = i % 28 + 1;
            service.create(UUID.randomUUID(), ana, true, names -> {
                MeetingRecord record = secondMeeting(0).apply(names);
                return new MeetingRecord(
                        new WhatAndWhen(
                                MeetingKind.WEBINAR,
                                record.what().title(),
                                PartialDate.ofDay(java.time.LocalDate.of(2024, 2, day)),
                                Place.UNKNOWN,
                                null,
                                null,
                                record.what().organizations(),
                                List.of()),
                        List.of(),
                        new Said(List.of(), List.of()),
                        new Agreement(List.of(), List.of()),
                        null);
            });
        }
        MeetingFilter mine = MeetingFilter.of(svetiNikole);
        List<MeetingId> all = new ArrayList<>();
        String cursor = null;
        String lastPrevious;
        do {
            var page = queries.list(mine, ana, MeetingQueries.Order.NEWEST, cursor);
            page.rows().forEach(row -> all.add(row.id()));
            cursor = page.next();
            lastPrevious = page.previous();
        } while (cursor != null);
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        var back = queries.list(mine, ana, MeetingQueries.Order.NEWEST, lastPrevious);
        assertThat(back.rows()).extracting(row -> row.id()).isEqualTo(all.subList(50, 100));
    }

    @Test
    void a_series_and_a_challenge_are_found_while_typing_by_those_who_may_see_them() {
        service.create(UUID.randomUUID(), ana, false, secondMeeting(1));
        assertThat(queries.findSeries("regionalno jaknenje", 5, ana)).isNotEmpty();
        assertThat(queries.findChallenges("povratna informacija", 5, ana)).isNotEmpty();
        assertThat(queries.findSeries("regionalno jaknenje", 5, stranger)).isEmpty();
    }

    @Test
    void what_was_promised_is_offered_at_the_next_meeting_of_the_series() {
        MeetingId id = logged(1);
        var series = java.util.Objects.requireNonNull(
                service.open(id, ana).record().what().series());
        assertThat(queries.promised(series, null, ana))
                .extracting(MeetingView.ActionView::what)
                .containsExactly("Покани");
        assertThat(queries.promised(series, id, ana)).isEmpty();
        assertThat(Map.of("open", queries.promisedBy(ana, 10).size())).containsEntry("open", 1);
    }

    private MeetingId thirdMeeting(boolean logged) {
        return service.create(UUID.randomUUID(), ana, logged, names -> {
            MeetingRecord second = secondMeeting(0).apply(names);
            WhatAndWhen what = second.what();
            return new MeetingRecord(
                    new WhatAndWhen(
                            what.kind(),
                            LocalizedText.of(Language.MK, "Трета регионална средба"),
                            null,
                            Place.UNKNOWN,
                            what.series(),
                            3,
                            what.organizations(),
                            List.of()),
                    List.of(),
                    new Said(List.of(), List.of()),
                    new Agreement(List.of(), List.of()),
                    null);
        });
    }

    private ActionItemRow only(Standing standing, Actor actor) {
        return items.list(filter(standing), actor, TODAY, null).rows().get(0);
    }

    private ActionItemFilter filter(Standing standing) {
        return new ActionItemFilter(standing, false, null, null, svetiNikole, null, null);
    }

    @Test
    void what_is_open_when_the_next_meeting_is_logged_is_carried_to_it() {
        logged(1);
        MeetingId draft = thirdMeeting(false);
        assertThat(only(Standing.PENDING, ana).carried()).isZero();
        MeetingSheet sheet = service.open(draft, ana);
        service.save(draft, ana, true, Seen.of(sheet.versions()), names -> sheet.record());
        ActionItemRow item = only(Standing.PENDING, stranger);
        assertThat(item.carried()).isEqualTo(1);
        assertThat(items.show(item.item().id(), stranger).orElseThrow().carried())
                .extracting(ActionItemPage.Later::id)
                .containsExactly(draft);
    }

    @Test
    void news_are_kept_with_their_evidence_and_written_once() {
        logged(1);
        ActionItemId id = only(Standing.OPEN, ana).item().id();
        UUID key = UUID.randomUUID();
        Progress news = new Progress(id, "Нема пари", "https://example.org/a", ActionState.DROPPED);
        following.tell(key, news, ana);
        following.tell(key, news, ana);
        ActionItemPage page = items.show(id, stranger).orElseThrow();
        assertThat(page.notes()).singleElement().satisfies(n -> {
            assertThat(n.link()).isEqualTo("https://example.org/a");
            assertThat(n.by()).isEqualTo("Ана");
        });
        assertThat(page.row().droppedBecause()).isEqualTo("Нема пари");
        assertThat(items.list(filter(Standing.PENDING), ana, TODAY, null).rows())
                .isEmpty();
        assertThatThrownBy(() -> following.tell(UUID.randomUUID(), news, stranger))
                .isInstanceOf(Refused.class);
    }

    @Test
    void action_items_of_a_draft_are_for_its_own_organization() {
        service.create(UUID.randomUUID(), ana, false, secondMeeting(1));
        ActionItemId id = only(Standing.ALL, ana).item().id();
        assertThat(items.list(filter(Standing.ALL), stranger, TODAY, null).rows())
                .isEmpty();
        assertThat(items.show(id, stranger)).isEmpty();
    }

    @Test
    void a_list_of_action_items_takes_one_statement_a_page_three() {
        for (int i = 0; i < 3; i++) logged(1);
        assertThat(SqlCount.of(() -> items.list(filter(Standing.OVERDUE), ana, TODAY, null))
                        .count())
                .isEqualTo(1);
        ActionItemId id = only(Standing.ALL, ana).item().id();
        assertThat(SqlCount.of(() -> items.show(id, ana)).count()).isEqualTo(3);
    }

    @Test
    void pages_of_action_items_follow_one_another() {
        for (int i = 0; i < 60; i++) logged(0);
        var first = items.list(filter(Standing.PENDING), ana, TODAY, null);
        var second = items.list(filter(Standing.PENDING), ana, TODAY, first.next());
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
        assertThat(items.list(filter(Standing.PENDING), ana, TODAY, second.previous())
                        .rows())
                .extracting(r -> r.item().id())
                .isEqualTo(first.rows().stream().map(r -> r.item().id()).toList());
    }

    /** A meeting that is planned, while its owner already writes the record. */
    private MeetingId beingWritten() {
        MeetingId id = service.create(UUID.randomUUID(), ana, false, secondMeeting(2));
        sql.sql("update meeting set state = 'PLANNED' where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    @Test
    void what_is_still_being_written_is_read_by_its_owner_only() {
        MeetingId id = beingWritten();
        assertThat(queries.show(id, ana).orElseThrow().attendees()).hasSize(2);
        MeetingView theirs = queries.show(id, stranger).orElseThrow();
        assertThat(theirs.attendees()).isEmpty();
        assertThat(theirs.statements()).isEmpty();
        assertThat(theirs.challenges()).isEmpty();
        assertThat(theirs.conclusions()).isEmpty();
        assertThat(theirs.actions()).isEmpty();
        assertThat(theirs.recommendations()).isEmpty();
        MeetingFilter all = MeetingFilter.of(svetiNikole);
        assertThat(queries.list(all, ana, MeetingQueries.Order.NEWEST, null).rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.conclusions() + row.openActions()).isEqualTo(2));
        assertThat(queries.list(all, stranger, MeetingQueries.Order.NEWEST, null)
                        .rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.conclusions() + row.openActions()).isZero());
    }

    @Test
    void a_coordinator_does_not_open_what_others_still_write() {
        MeetingId id = beingWritten();
        Actor coordinator = new Actor(
                AccountId.next(), "Вера", Language.MK, null, List.of(Grant.coordinatorOf(RegionId.of("mk-vardar"))));
        assertThatThrownBy(() -> service.open(id, coordinator)).isInstanceOf(NotFound.class);
    }

    @Test
    void evidence_of_what_is_still_being_written_is_read_by_its_owner_only() {
        MeetingId id = beingWritten();
        ActionItemId item = only(Standing.OPEN, ana).item().id();
        following.tell(UUID.randomUUID(), new Progress(item, "Пратена", null, null), ana);
        UUID paper = UUID.randomUUID();
        sql.sql("""
                insert into paper (id, meeting_id, action_note_id, kind, name, size, sha256, added_by, added_at, version)
                select :id, i.meeting_id, n.id, 'PDF', 'Доказ.pdf', 3, repeat('a', 64), gen_random_uuid(), now(), 0
                from action_note n join action_item i on i.id = n.action_item_id where i.id = :item""").param("id", paper).param("item", item.value()).update();
        assertThat(papers.find(new PaperId(paper), ana)).isPresent();
        assertThat(papers.find(new PaperId(paper), stranger)).isEmpty();
        assertThat(papers.ofItem(item, stranger)).isEmpty();
        sql.sql("update meeting set state = 'LOGGED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(papers.ofItem(item, stranger)).hasSize(1);
    }

    @Test
    void who_writes_the_record_does_not_undo_what_others_closed() {
        MeetingId id = logged(1);
        MeetingSheet opened = service.open(id, ana);
        ActionItemId item = only(Standing.OPEN, ana).item().id();
        following.tell(UUID.randomUUID(), new Progress(item, "Пратена", null, ActionState.DONE), ana);
        Agreement agreed = opened.record().agreed();
        Agreement reworded = new Agreement(
                agreed.conclusions(), agreed.otherPromises(), List.of(new Recommendation("Да се продолжи", null)));
        MeetingRecord typed = new MeetingRecord(
                opened.record().what(),
                opened.record().who(),
                opened.record().said(),
                reworded,
                opened.record().papers());
        Seen seen = new Seen(opened.versions(), Map.of(), Map.of(item.value(), ActionState.OPEN));
        service.save(id, ana, true, seen, names -> typed);
        MeetingView view = queries.show(id, stranger).orElseThrow();
        assertThat(view.recommendations()).hasSize(1);
        assertThat(view.actions()).extracting(MeetingView.ActionView::state).containsExactly(ActionState.DONE);
        assertThat(items.show(item, ana).orElseThrow().closedAt()).isNotNull();
    }

    @Test
    void what_is_open_is_carried_also_when_the_earlier_meeting_is_logged_late() {
        MeetingId draft = service.create(UUID.randomUUID(), ana, false, secondMeeting(1));
        MeetingId third = thirdMeeting(true);
        MeetingSheet sheet = service.open(draft, ana);
        service.save(draft, ana, true, Seen.of(sheet.versions()), names -> sheet.record());
        ActionItemId open = only(Standing.PENDING, ana).item().id();
        assertThat(items.show(open, stranger).orElseThrow().carried())
                .extracting(ActionItemPage.Later::id)
                .containsExactly(third);
        MeetingSheet opened = service.open(third, ana);
        service.save(
                third,
                ana,
                true,
                Seen.of(opened.versions()),
                names -> new MeetingRecord(
                        first(opened.record().what()),
                        opened.record().who(),
                        opened.record().said(),
                        opened.record().agreed(),
                        null));
        assertThat(items.show(open, stranger).orElseThrow().carried())
                .as("it came before")
                .isEmpty();
    }

    @Test
    void what_carries_out_a_whole_conclusion_stays_with_it() {
        MeetingId id = logged(1);
        writeAgain(id, agreed -> {
            Agreement.Concluded c = agreed.conclusions().get(0);
            Agreement.Promise all = new Agreement.Promise(null, "Сите", svetiNikole, null, null, ActionState.OPEN);
            return new Agreement(
                    List.of(new Agreement.Concluded(
                            c.id(), c.text(), c.kind(), c.level(), c.theme(), c.elements(), List.of(all))),
                    agreed.otherPromises());
        });
        MeetingView written = queries.show(id, stranger).orElseThrow();
        var conclusion = written.conclusions().get(0).id();
        assertThat(written.actionsOf(conclusion))
                .extracting(MeetingView.ActionView::what)
                .containsExactly("Сите");
        assertThat(written.otherActions()).isEmpty();
        writeAgain(
                id,
                agreed -> new Agreement(
                        agreed.conclusions(), agreed.otherPromises(), List.of(new Recommendation("Да", null))));
        assertThat(queries.show(id, stranger).orElseThrow().actionsOf(conclusion))
                .hasSize(1);
    }

    private void writeAgain(MeetingId id, UnaryOperator<Agreement> change) {
        MeetingSheet opened = service.open(id, ana);
        MeetingRecord record = opened.record();
        Agreement agreed = change.apply(record.agreed());
        service.save(
                id,
                ana,
                true,
                Seen.of(opened.versions()),
                names -> new MeetingRecord(record.what(), record.who(), record.said(), agreed, record.papers()));
    }

    @Test
    void what_is_promised_afterwards_is_carried_too() {
        MeetingId second = logged(1);
        MeetingId third = thirdMeeting(true);
        MeetingSheet opened = service.open(second, ana);
        live.save(
                second,
                MeetingPart.AGREED,
                ana,
                Seen.of(opened.versions()),
                names -> new MeetingRecord(
                        opened.record().what(),
                        opened.record().who(),
                        opened.record().said(),
                        new Agreement(
                                opened.record().agreed().conclusions(),
                                List.of(new Agreement.Promise(
                                        null, "Заборавено", svetiNikole, null, null, ActionState.OPEN))),
                        null));
        assertThat(openings.opening(third, stranger))
                .extracting(MeetingView.ActionView::what)
                .containsExactlyInAnyOrder("Покани", "Заборавено");
    }

    private static WhatAndWhen first(WhatAndWhen what) {
        return new WhatAndWhen(
                what.kind(), what.title(), null, Place.UNKNOWN, what.series(), 1, what.organizations(), List.of());
    }

    @Test
    void what_a_later_meeting_promised_is_not_offered_to_an_earlier_one() {
        logged(1);
        MeetingId first = service.create(UUID.randomUUID(), ana, false, names -> {
            MeetingRecord second = secondMeeting(0).apply(names);
            return new MeetingRecord(
                    first(second.what()),
                    List.of(),
                    new Said(List.of(), List.of()),
                    new Agreement(List.of(), List.of()),
                    null);
        });
        var series = java.util.Objects.requireNonNull(
                service.open(first, ana).record().what().series());
        assertThat(queries.promised(series, first, ana)).isEmpty();
        assertThat(openings.opening(first, ana)).isEmpty();
        assertThat(openings.opening(thirdMeeting(false), ana)).hasSize(1);
    }
}
