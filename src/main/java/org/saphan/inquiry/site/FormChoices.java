package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saphan.editorial.Vocabularies;
import org.saphan.inquiry.Consents;
import org.saphan.language.Language;
import org.saphan.language.web.ReaderLanguage;
import org.saphan.platform.text.NameAndDetail;

/** What the form of an inquiry offers to choose from, and the words to which its sender agrees. */
@Named
@RequestScoped
public class FormChoices {

    /** The first words of a line, up to a colon of either script; not those of an address. */
    private static final Pattern LEAD = Pattern.compile("(?!https?:)[^:\uFF1A.]{2,60}(: |\uFF1A)");

    @Inject
    Vocabularies vocabularies;

    @Inject
    Consents consents;

    @Inject
    ReaderLanguage reader;

    /** Code and name: the two countries of the directory, then all by name. */
    public List<Map.Entry<String, String>> getCountries() {
        Map<String, String> near = options("country");
        return Stream.concat(near.entrySet().stream(), options("market").entrySet().stream().filter(each -> !near.containsKey(each.getKey()))).toList();
    }

    public List<Map.Entry<String, String>> getCooperations() {
        return List.copyOf(options("cooperation").entrySet());
    }

    public List<Map.Entry<String, String>> getIndustries() {
        return List.copyOf(options("industry").entrySet());
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** The name of a code; an empty string for none. */
    public String name(String list, String code) {
        return options(list).getOrDefault(code, "");
    }

    public String ownName(String tag) {
        return Language.find(tag).map(Language::getOwnName).orElse("");
    }

    private Map<String, String> options(String list) {
        return vocabularies.options(list, reader.language());
    }

    /** Line by line, each parted into what it is about and what it says; a line that is an address is a link. */
    public List<NameAndDetail> getConsent() {
        return consents.lines(Consents.INQUIRY, reader.language()).stream().map(FormChoices::parted).toList();
    }

    private static NameAndDetail parted(String line) {
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() ? new NameAndDetail(lead.group(), line.substring(lead.end())) : new NameAndDetail("", line);
    }

    public String getConsentVersion() {
        return consents.version(Consents.INQUIRY, reader.language());
    }
}
