package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.springframework.beans.factory.annotation.Autowired;

/** What of accounts is written down, and how administrators read it. */
class AuditPagesTest extends SignedInAna {

    @Autowired
    AuditQueries audit;

    private OrganizationId house;
    private String root;

    @BeforeEach
    void riverHouse() {
        house = new OrganizationId(UUID.randomUUID());
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, version, created_at, updated_at)
                values (:id, :slug, '{"source":"EN","en":"River House"}', 'CIVIL_SOCIETY', 'ACTIVE', 0, now(), now())""").param("id", house.value()).param("slug", "river-" + house).update();
        root = "root-" + email;
        account(root, "Root", Grant.administrator());
    }

    @Test
    void of_each_role_stands_who_gave_and_who_took_it() {
        accounts.belong(ROOT, ana, house, Role.EDITOR);
        accounts.belong(ROOT, ana, house, Role.MANAGER);
        accounts.leave(ROOT, ana, house);
        UUID vardar = queries.card(ana).orElseThrow().assignments().get(0).id();
        accounts.unassign(ROOT, ana, vardar);
        accounts.disable(ROOT, ana);
        List<String> entries = audit.history(Subject.of("account", ana), 20).stream()
                .map(AuditPagesTest::words)
                .toList();
        assertThat(entries)
                .contains(
                        "Root CHANGED [membership " + house + ": null > EDITOR]",
                        "Root CHANGED [membership " + house + ": EDITOR > MANAGER]",
                        "Root CHANGED [membership " + house + ": MANAGER > null]",
                        "Root CHANGED [assignment COORDINATOR mk-vardar: granted > null]",
                        "Root CHANGED [state: ACTIVE > DISABLED]",
                        "Root INVITED []");
    }

    @Test
    void signing_in_and_failing_to_and_being_refused_are_written() throws Exception {
        new Visitor(web).signIn(email, "wrong");
        Visitor visitor = signedIn();
        visitor.open("/admin/audit");
        visitor.open("/settings");
        visitor.post("/settings", "name", "Ana", "language", "SQ");
        visitor.post("/sign-out");
        List<AuditEntry> entries = audit.history(Subject.of("account", ana), 20);
        assertThat(entries)
                .extracting(AuditPagesTest::words)
                .contains(
                        "null SIGN_IN_FAILED []",
                        "Ana SIGNED_IN []",
                        "Ana CHANGED [language: en > sq]",
                        "Ana SIGNED_OUT []");
        assertThat(entries)
                .filteredOn(e -> e.action().startsWith("SIGN"))
                .allSatisfy(e -> assertThat(e.remoteAddress()).startsWith("10."));
        assertThat(audit.history(new Subject("address", "/admin/audit"), 1))
                .extracting(AuditPagesTest::words)
                .containsExactly("Ana REFUSED [action: null > VIEW_AUDIT]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "mk", "sr-Latn", "sr-Cyrl", "bs", "sq"})
    void administrators_read_words_and_no_codes(String language) throws Exception {
        accounts.belong(ROOT, ana, house, Role.EDITOR);
        accounts.assign(ROOT, ana, Grant.coordinatorOf(RegionId.of("mk-polog")));
        String page = signedIn(root)
                .open("/admin/audit?type=account&subject=" + ana + "&lang=" + language)
                .getContentAsString();
        String main = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(main.replaceAll("<[^>]*>", " "))
                .contains("River House")
                .doesNotContain(
                        "??", "CHANGED", "CREATED", "EDITOR", "COORDINATOR", house.toString(), "assignment", "mk-p");
    }

    @Test
    void filters_stay_in_the_address_and_in_the_form() throws Exception {
        accounts.belong(ROOT, ana, house, Role.EDITOR);
        String page = signedIn(root)
                .open("/admin/audit?who=Root&type=account&subject=" + ana + "&action=CHANGED&from=2026-01-01&lang=en")
                .getContentAsString();
        assertThat(page)
                .containsPattern("<option[^>]*value=\"account\"[^>]*selected")
                .containsPattern("<option[^>]*value=\"CHANGED\"[^>]*selected")
                .contains("value=\"Root\"", "value=\"2026-01-01\"")
                .containsPattern("/admin/audit\\.csv\\?who=Root&amp;type=account&amp;subject=" + ana)
                .containsPattern("href=\"/admin/audit\\?who=Root[^\"]*action=CHANGED[^\"]*lang=sq\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=abc",
                "type=%00",
                "cursor=%3Cabc",
                "subject=" + "a",
                "action='%20or%201=1--",
                "from=9999999-01-01"
            })
    void no_filter_breaks_it(String query) throws Exception {
        assertThat(signedIn(root).open("/admin/audit?" + query).getStatus()).isLessThan(500);
    }

    private static String words(AuditEntry entry) {
        return entry.actorName() + " " + entry.action() + " "
                + entry.changes().stream()
                        .map(c -> c.fact() + ": " + c.from() + " > " + c.to())
                        .toList();
    }
}
