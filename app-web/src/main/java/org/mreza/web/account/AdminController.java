package org.mreza.web.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Role;
import org.mreza.domain.access.Target;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the pages of administrators, and the table of who may do what. */
@Controller
class AdminController {

    private static final Map<Action, String> PAGES = new TreeMap<>(Map.of(
            Action.MANAGE_ACCOUNTS, "/admin/accounts",
            Action.VIEW_AUDIT, "/admin/audit",
            Action.VIEW_OUTBOX, "/admin/outbox",
            Action.VIEW_ACCESS, "/admin/access"));

    /** One action, and for each role whether it may. */
    record Line(Action action, List<Boolean> allowed) {}

    @GetMapping("/admin")
    String index(Actor actor, Model model) {
        Map<Action, String> pages = new TreeMap<>(PAGES);
        pages.keySet().removeIf(action -> !Access.offers(actor, action));
        if (pages.isEmpty()) Access.require(actor, Action.VIEW_ACCESS, Target.NETWORK);
        model.addAttribute("pages", pages);
        return "admin/index";
    }

    @GetMapping("/admin/access")
    String access(Actor actor, Model model) {
        Access.require(actor, Action.VIEW_ACCESS, Target.NETWORK);
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "lines",
                Stream.of(Action.values())
                        .map(action -> new Line(
                                action,
                                Stream.of(Role.values())
                                        .map(role -> Access.allows(role, action))
                                        .toList()))
                        .toList());
        return "admin/access";
    }
}
