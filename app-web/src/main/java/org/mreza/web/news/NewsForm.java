package org.mreza.web.news;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.news.NewsService;
import org.mreza.domain.news.NewsText;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PersonId;
import org.springframework.validation.Errors;

/** What an editor writes and ticks; what is not ticked stays in the network. */
public class NewsForm {

    private @Nullable Integer version;
    private Map<Language, String> summaries = new EnumMap<>(Language.class);
    private List<UUID> photographs = new ArrayList<>();
    private List<UUID> conclusions = new ArrayList<>();
    private List<UUID> actionItems = new ArrayList<>();
    private List<UUID> persons = new ArrayList<>();

    /** As it was saved. */
    static NewsForm of(NewsService.Sheet sheet) {
        NewsForm form = new NewsForm();
        form.version = sheet.version();
        NewsText text = sheet.text();
        form.summaries.putAll(text.summary().texts());
        text.photographs().forEach(id -> form.photographs.add(id.value()));
        text.conclusions().forEach(id -> form.conclusions.add(id.value()));
        text.actionItems().forEach(id -> form.actionItems.add(id.value()));
        text.persons().forEach(id -> form.persons.add(id.value()));
        return form;
    }

    /** For news that nobody wrote yet: what was agreed is shown unless it is taken out, nothing else is. */
    static NewsForm of(MeetingView meeting) {
        NewsForm form = new NewsForm();
        meeting.conclusions()
                .forEach(conclusion -> form.conclusions.add(conclusion.id().value()));
        meeting.actions().forEach(action -> form.actionItems.add(action.id().value()));
        return form;
    }

    void check(Errors errors) {
        if (summaries.values().stream().allMatch(text -> text == null || text.isBlank()))
            errors.rejectValue("summaries", "news.rule.summary");
        summaries.forEach((language, text) -> {
            if (text != null && text.length() > NewsText.LONGEST)
                errors.rejectValue(
                        "summaries[" + language.name() + "]", "news.rule.long", new Object[] {NewsText.LONGEST}, null);
        });
    }

    NewsText text(Language writer) {
        Map<Language, String> written = new EnumMap<>(Language.class);
        summaries.forEach((language, text) -> {
            if (text != null && !text.isBlank()) written.put(language, text);
        });
        Language source = written.containsKey(writer)
                ? writer
                : written.keySet().iterator().next();
        return new NewsText(
                LocalizedText.of(source, written),
                ids(photographs, PaperId::new),
                ids(conclusions, ConclusionId::new),
                ids(actionItems, ActionItemId::new),
                ids(persons, PersonId::new));
    }

    private static <I> Set<I> ids(List<UUID> ticked, Function<UUID, I> id) {
        return new HashSet<>(ticked).stream().map(id).collect(Collectors.toSet());
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    public Map<Language, String> getSummaries() {
        return summaries;
    }

    public void setSummaries(Map<Language, String> summaries) {
        this.summaries = summaries;
    }

    public List<UUID> getPhotographs() {
        return photographs;
    }

    public void setPhotographs(List<UUID> photographs) {
        this.photographs = photographs;
    }

    public List<UUID> getConclusions() {
        return conclusions;
    }

    public void setConclusions(List<UUID> conclusions) {
        this.conclusions = conclusions;
    }

    public List<UUID> getActionItems() {
        return actionItems;
    }

    public void setActionItems(List<UUID> actionItems) {
        this.actionItems = actionItems;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(List<UUID> persons) {
        this.persons = persons;
    }
}
