package org.saphan.match.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import org.saphan.language.Language;
import org.saphan.match.MatchState;
import org.saphan.match.Matches;
import org.saphan.platform.web.LazyRows;

/** The queue of matches, with its filters in the address: {@code desk/matches.xhtml}. */
@Named
@ViewScoped
public class MatchList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Matches matches;

    @Inject
    transient Language reader;

    private String state;
    private String country;
    private boolean mine;
    private boolean late;
    private String words;
    private LazyDataModel<Matches.Row> rows;
    private Map<MatchState, Long> counts;

    public void load() {
        Matches.Search search = search();
        Language language = reader;
        counts = matches.byState(search);
        rows = new LazyRows<>(() -> matches().count(search), (first, count) -> matches().rows(search, language, first, count), row -> String.valueOf(row.id()));
    }

    private static Matches matches() {
        return CDI.current().select(Matches.class).get();
    }

    private Matches.Search search() {
        MatchState chosen = Arrays.stream(MatchState.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null);
        return new Matches.Search(chosen, country, mine, late, words);
    }

    /** The query string of this list with another state; null for any. */
    public String with(MatchState other) {
        return "?" + (other == null ? "" : "state=" + other + "&") + "country=" + encoded(country) + (mine ? "&mine=true" : "") + (late ? "&late=true" : "") + "&q=" + encoded(words);
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public MatchState[] getStates() {
        return MatchState.values();
    }

    /** @param each null for all */
    public long count(MatchState each) {
        return each == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.getOrDefault(each, 0L);
    }

    /** Of the countries that have a desk of their own. */
    public List<String> getCountries() {
        return Arrays.stream(Language.values()).filter(each -> each != Language.byDefault()).map(Language::country).toList();
    }

    public LazyDataModel<Matches.Row> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
