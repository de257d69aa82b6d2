package org.saphan.match.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.company.Companies;
import org.saphan.editorial.Vocabularies;
import org.saphan.language.Language;
import org.saphan.match.Beginnings;
import org.saphan.match.CompanyName;
import org.saphan.match.CompanyNames;
import org.saphan.match.MatchCreation;
import org.saphan.match.MatchDraft;
import org.saphan.match.Suggestion;
import org.saphan.match.Suggestions;
import org.saphan.match.Weight;
import org.saphan.platform.web.Notices;

/** Who is to be brought together: from an inquiry, for a need, or from scratch: {@code WEB-INF/desk/match/beginning.xhtml}. */
@Named
@ViewScoped
public class MatchBeginning implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    Beginnings beginnings;

    @Inject
    MatchCreation creation;

    @Inject
    Suggestions suggestions;

    @Inject
    CompanyNames names;

    @Inject
    Vocabularies vocabularies;

    @Inject
    Language reader;

    @Inject
    Notices notices;

    private Long inquiry;
    private Long need;
    private String seeker;
    private transient Beginnings.Beginning beginning;
    private String industry;
    private String cooperation;
    private String sought;
    private List<String> candidates = new ArrayList<>();
    private transient List<Suggestion> found;
    private transient Map<Long, CompanyName> called;

    public void load() {
        beginning = beginnings.of(inquiry, need, id(seeker));
        seeker = text(beginning.seekerId());
        need = beginning.needId();
        industry = beginning.industry();
        cooperation = beginning.cooperation();
        sought = beginning.sought();
        beginning.candidateIds().forEach(each -> candidates.add(String.valueOf(each)));
        search();
    }

    private static Long id(String code) {
        return code == null || !code.matches("[0-9]{1,18}") ? null : Long.valueOf(code);
    }

    private static String text(Long id) {
        return id == null ? null : String.valueOf(id);
    }

    /** Looks for candidates by what is chosen now. */
    public void search() {
        found = inquiry == null && seeker == null ? List.of() : suggestions.of(draft());
        called = names.of(found.stream().map(Suggestion::companyId).collect(Collectors.toSet()), reader);
    }

    private MatchDraft draft() {
        return new MatchDraft(inquiry, id(seeker), need, null, null, industry, cooperation, sought, candidates.stream().map(MatchBeginning::id).toList());
    }

    /** Among the candidates, or not any more. */
    public void take(long company) {
        String code = String.valueOf(company);
        if (!candidates.remove(code)) {
            candidates.add(code);
        }
    }

    public boolean isTaken(long company) {
        return candidates.contains(String.valueOf(company));
    }

    public String create() {
        List<Long> ids = creation.create(draft());
        notices.tell("match.notice.created", Map.of("count", ids.size()));
        return ids.size() == 1 ? "/desk/match.xhtml?faces-redirect=true&id=" + ids.get(0) : "/desk/matches.xhtml?faces-redirect=true&state=DRAFT&mine=true";
    }

    /** Companies whose name has these letters. */
    public List<String> find(String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        return companies().entrySet().stream().filter(each -> each.getValue().toLowerCase(Locale.ROOT).contains(wanted)).map(Map.Entry::getKey).limit(MOST_FOUND).toList();
    }

    public String label(String code) {
        return code == null ? "" : companies().getOrDefault(code, code);
    }

    private Map<String, String> companies() {
        return vocabularies.options(Companies.KIND, reader);
    }

    public Map<String, String> options(String list) {
        Map<String, String> options = new LinkedHashMap<>();
        vocabularies.options(list, reader).forEach((code, name) -> options.put(name, code));
        return options;
    }

    public CompanyName name(long company) {
        return called.getOrDefault(company, new CompanyName(String.valueOf(company), null));
    }

    public List<Suggestion> getFound() {
        if (found == null) {
            search();
        }
        return found;
    }

    public Weight[] getWeights() {
        return Weight.values();
    }

    public Beginnings.Beginning getBeginning() {
        if (beginning == null) {
            beginning = beginnings.of(inquiry, need, id(seeker));
        }
        return beginning;
    }

    public Long getInquiry() {
        return inquiry;
    }

    public void setInquiry(Long inquiry) {
        this.inquiry = inquiry;
    }

    public Long getNeed() {
        return need;
    }

    public void setNeed(Long need) {
        this.need = need;
    }

    public String getSeeker() {
        return seeker;
    }

    public void setSeeker(String seeker) {
        this.seeker = seeker;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getCooperation() {
        return cooperation;
    }

    public void setCooperation(String cooperation) {
        this.cooperation = cooperation;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public List<String> getCandidates() {
        return candidates;
    }

    public void setCandidates(List<String> candidates) {
        this.candidates = candidates == null ? new ArrayList<>() : new ArrayList<>(candidates);
    }
}
