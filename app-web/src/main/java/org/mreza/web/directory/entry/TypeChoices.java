package org.mreza.web.directory.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the form offers to choose from: types of services in groups, target groups, models. */
@Component
class TypeChoices {

    private static final Map<String, List<String>> GROUPS = groups();
    private static final String REST = "rest";

    private final Vocabularies vocabularies;

    TypeChoices(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("rights", List.of("INFO", "LEGALAID", "DOCS", "CASEMGMT"));
        groups.put("talk", List.of("COUNSEL", "PSYCHOSOC", "HELPLINE", "MEDIATION"));
        groups.put("home", List.of("HOMECARE", "PERSASSIST", "CHILDCOMP", "MOBILETEAM", "OUTREACH", "HEALTHMED"));
        groups.put("day", List.of("DAYCARE", "DROPIN", "RESPITE", "EARLYINT", "REHAB", "RESOC", "REINTEG", "HARMRED"));
        groups.put(
                "stay", List.of("SHELTER", "SAFEHOUSE", "HALFWAY", "SUPPLIVING", "FOSTER", "RESIDENTIAL", "HOUSING"));
        groups.put("means", List.of("FOODAID", "CASHINKIND", "DEBTWORK", "EMPLOY", "EDUSUPPORT", "TRAINING"));
        return groups;
    }

    /** Types under the names of their groups; those that no group knows come last. */
    Map<String, List<Option>> types(Reader reader) {
        Map<String, List<Option>> choices = new LinkedHashMap<>();
        GROUPS.keySet().forEach(group -> choices.put(name(group, reader), new ArrayList<>()));
        for (ServiceType type : vocabularies.types())
            choices.computeIfAbsent(name(groupOf(type.code()), reader), k -> new ArrayList<>())
                    .add(new Option(type.code(), reader.text(type.name())));
        choices.values().removeIf(List::isEmpty);
        return choices;
    }

    private static String name(String group, Reader reader) {
        return reader.message("service.type-group." + group);
    }

    private static String groupOf(String code) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(code))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(REST);
    }

    List<Option> targetGroups(Reader reader) {
        return vocabularies.targetGroups().stream()
                .map(g -> new Option(g.code(), reader.text(g.name())))
                .toList();
    }

    List<Option> models(Reader reader) {
        return vocabularies.models().stream()
                .map(m -> new Option(m.code(), reader.text(m.name())))
                .toList();
    }
}
