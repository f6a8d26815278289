package org.mreza.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

class AccessTableTest {

    private static final OrganizationId RIVER_HOUSE = OrganizationId.next();
    private static final OrganizationId NORTH_TOWN = OrganizationId.next();
    private static final MunicipalityId KAVADARCI = MunicipalityId.of("mk-kavadarci");
    private static final RegionId VARDAR = RegionId.of("mk-vardar");
    private static final CountryId MK = CountryId.of("mk");

    /** Whoever changes the table changes it here too, knowingly. */
    private static final String TABLE = """
            MEMBER: VIEW_NETWORK VIEW_MEETING_DRAFT CHECK_IN_PEOPLE VIEW_REPORT VIEW_HISTORY
            EDITOR: VIEW_NETWORK LOG_MEETING EDIT_MEETING PUBLISH_NEWS VIEW_MEETING_DRAFT CLOSE_ACTION_ITEM PLAN_MEETING INVITE_PEOPLE CHECK_IN_PEOPLE EDIT_ORGANIZATION EDIT_SERVICE VIEW_REPORT VIEW_HISTORY
            MANAGER: VIEW_NETWORK LOG_MEETING EDIT_MEETING PUBLISH_NEWS VIEW_MEETING_DRAFT CLOSE_ACTION_ITEM PLAN_MEETING INVITE_PEOPLE CHECK_IN_PEOPLE EDIT_ORGANIZATION MANAGE_MEMBERS EDIT_SERVICE VIEW_REPORT EXPORT_REPORT VIEW_HISTORY
            MUNICIPAL_OFFICER: VIEW_NETWORK EDIT_ORGANIZATION EDIT_SERVICE VIEW_REPORT EXPORT_REPORT VIEW_HISTORY
            COORDINATOR: VIEW_NETWORK EDIT_MEETING CLOSE_ACTION_ITEM PLAN_MEETING INVITE_PEOPLE CHECK_IN_PEOPLE REGISTER_ORGANIZATION APPROVE_ORGANIZATION EDIT_ORGANIZATION MANAGE_MEMBERS MERGE_RECORDS EDIT_SERVICE IMPORT_RECORDS VIEW_REPORT EXPORT_REPORT VIEW_HISTORY
            ADMINISTRATOR: VIEW_NETWORK REGISTER_ORGANIZATION APPROVE_ORGANIZATION EDIT_ORGANIZATION MANAGE_MEMBERS MERGE_RECORDS EDIT_SERVICE IMPORT_RECORDS VIEW_REPORT EXPORT_REPORT VIEW_HISTORY MANAGE_ACCOUNTS VIEW_AUDIT VIEW_OUTBOX VIEW_ACCESS
            """;

    @Test
    void the_table_of_roles_and_actions() {
        String table = Stream.of(Role.values())
                .map(role -> role + ": "
                        + Stream.of(Action.values())
                                .filter(action -> Access.allows(role, action))
                                .map(Action::name)
                                .collect(Collectors.joining(" "))
                        + "\n")
                .collect(Collectors.joining());
        assertThat(table).isEqualTo(TABLE);
    }

    @Test
    void an_editor_edits_the_own_organization_and_no_other() {
        Actor editor = with(Grant.in(RIVER_HOUSE, Role.EDITOR), Grant.in(NORTH_TOWN, Role.MEMBER));
        assertThat(Access.allows(editor, Action.EDIT_ORGANIZATION, Target.of(RIVER_HOUSE)))
                .isTrue();
        assertThat(Access.allows(editor, Action.EDIT_ORGANIZATION, Target.of(NORTH_TOWN)))
                .isFalse();
        assertThat(Access.allows(editor, Action.MANAGE_MEMBERS, Target.of(RIVER_HOUSE)))
                .isFalse();
    }

    @Test
    void a_coordinator_reaches_what_lies_in_the_territory() {
        Target inVardar = Target.of(NORTH_TOWN).within(Set.of(KAVADARCI), Set.of(VARDAR), Set.of(MK));
        Target elsewhere = Target.of(NORTH_TOWN).within(Set.of(), Set.of(RegionId.of("mk-pelagonia")), Set.of(MK));
        Actor ofRegion = with(Grant.coordinatorOf(VARDAR));
        Actor ofCountry = with(Grant.coordinatorOf(MK));
        assertThat(Access.allows(ofRegion, Action.EDIT_ORGANIZATION, inVardar)).isTrue();
        assertThat(Access.allows(ofRegion, Action.EDIT_ORGANIZATION, elsewhere)).isFalse();
        assertThat(Access.allows(ofCountry, Action.EDIT_ORGANIZATION, elsewhere))
                .isTrue();
        assertThat(Access.allows(ofCountry, Action.VIEW_AUDIT, Target.NETWORK)).isFalse();
    }

    @Test
    void an_administrator_reaches_everything_but_meetings() {
        Actor administrator = with(Grant.administrator());
        assertThat(Access.allows(administrator, Action.MANAGE_ACCOUNTS, Target.NETWORK))
                .isTrue();
        assertThat(Access.allows(administrator, Action.EDIT_MEETING, Target.of(NORTH_TOWN)))
                .isFalse();
    }

    @Test
    void nobody_without_a_role_may_anything() {
        assertThat(Stream.of(Action.values()).filter(a -> Access.offers(with(), a)))
                .isEmpty();
        assertThatThrownBy(() -> Access.require(with(), Action.VIEW_NETWORK, Target.NETWORK))
                .isInstanceOf(Refused.class);
    }

    private static Actor with(Grant... grants) {
        return new Actor(AccountId.next(), "Ana", Language.MK, null, List.of(grants));
    }
}
