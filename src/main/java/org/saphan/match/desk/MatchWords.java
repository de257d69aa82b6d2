package org.saphan.match.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.industry.Taxonomy;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseStep;
import org.saphan.language.Language;
import org.saphan.match.DeclineReason;
import org.saphan.match.MatchStep;
import org.saphan.match.Side;
import org.saphan.match.Suggestion;
import org.saphan.match.Weight;
import org.saphan.platform.text.Phrases;

/** Says in a sentence what the desk knows of a match in codes. */
@Named
@RequestScoped
public class MatchWords {

    private static final int MOST_NAMED = 8;
    private static final Set<String> WITH_CODES = Set.of(MatchStep.ACCEPT_FIRST.name(), MatchStep.INTRODUCE.name(), MatchStep.DECLINE.name());

    @Inject
    Phrases phrases;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Language reader;

    /** Why a company is suggested, or why rather not. */
    public String sentence(Suggestion.Reason reason) {
        List<String> named = reason.things().stream().limit(MOST_NAMED).map(thing -> name(reason.weight(), thing)).toList();
        Map<String, Object> details = new HashMap<>(Map.of("count", reason.count(), "things", String.join(phrases.of("suggestion.comma"), named)));
        return phrases.with("suggestion.reason." + reason.weight(), details);
    }

    private String name(Weight weight, String thing) {
        return switch (weight) {
            case INDUSTRY -> term("industry", thing);
            case COOPERATION -> term("cooperation", thing);
            case CERTIFICATION -> term("certification", thing);
            case LANGUAGE -> Locale.forLanguageTag(thing).getDisplayLanguage(reader.locale());
            case WORDS -> thing.startsWith("#") ? term(thing.substring(1, thing.indexOf('/')), thing.substring(thing.indexOf('/') + 1)) : thing;
            default -> thing;
        };
    }

    private String term(String list, String code) {
        String name = taxonomy.name(list, code, reader);
        return name == null ? code : name;
    }

    /** What is known of why a step was taken: which side answered, and the reason it gave; or an officer's words. */
    public String reason(CaseStep step) {
        if (step.getReason() == null) {
            return "";
        }
        if (CaseLog.SENDER_GONE.equals(step.getReason())) {
            return phrases.of("match.sender_gone");
        }
        return WITH_CODES.contains(step.getStep()) ? Arrays.stream(step.getReason().split(" ")).map(this::word).collect(Collectors.joining(" · ")) : step.getReason();
    }

    private String word(String code) {
        if (Arrays.stream(Side.values()).anyMatch(side -> side.name().equals(code))) {
            return phrases.of("match.side." + code);
        }
        return Arrays.stream(DeclineReason.values()).anyMatch(each -> each.name().equals(code)) ? phrases.of("match.reason." + code) : code;
    }
}
