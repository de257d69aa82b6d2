package org.saphan.inquiry;

import java.util.Arrays;
import java.util.List;

/** What officers begin a letter with: words in the bundles, in the language of the sender, to be changed before they are sent. */
public enum LetterTemplate {

    ASK_PRODUCT(InquiryStep.ASK),
    ASK_COMPANY(InquiryStep.ASK),
    ASK_COOPERATION(InquiryStep.ASK),
    ANSWER_DIRECTORY(InquiryStep.ANSWER),
    ANSWER_EVENT(InquiryStep.ANSWER),
    ANSWER_OTHER_BODY(InquiryStep.ANSWER),
    ANSWER_FREE(InquiryStep.ANSWER);

    private final InquiryStep step;

    LetterTemplate(InquiryStep step) {
        this.step = step;
    }

    /** Those with which a step's letter may begin. */
    public static List<LetterTemplate> of(InquiryStep step) {
        return Arrays.stream(values()).filter(template -> template.step == step).toList();
    }
}
