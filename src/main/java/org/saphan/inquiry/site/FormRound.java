package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.inquiry.Arrival;
import org.saphan.inquiry.Complaint;
import org.saphan.inquiry.Drafts;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.FormCheck;
import org.saphan.inquiry.InquiryDraft;
import org.saphan.inquiry.InquiryField;

/** From the form to the draft and back. */
@RequestScoped
public class FormRound {

    @Inject
    InquiryPage page;

    @Inject
    Drafts drafts;

    @Inject
    FormCheck check;

    @Inject
    FieldMessages messages;

    /**
     * Keeps what was typed and says what is wrong with it.
     *
     * @param removed ids of attached files to be taken out; null for none
     * @return whether nothing is
     */
    boolean check(Arrival arrival, FormInput input, String[] removed) {
        String key = page.getKey();
        FilledForm typed = page.getForm().with(InquiryField.ABOUT, page.about());
        ids(removed).forEach(file -> drafts.remove(key, file));
        messages.complain(check.check(typed));
        messages.complain(input.wrong());
        boolean nothingNew = input.files().isEmpty() && drafts.holds(key, typed);
        if (!nothingNew && !drafts.keep(key, typed, arrival, input.files())) {
            messages.complain(List.of(new Complaint(FormInput.FILES, "inquiry.error.files", Map.of("limit", Drafts.MOST_FILES))));
        }
        page.fill(typed);
        return messages.getAll().isEmpty();
    }

    private static List<Long> ids(String[] removed) {
        return removed == null ? List.of() : Arrays.stream(removed).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
    }

    /** Takes out what was kept, and says what is wrong with it; false when it is forgotten, and the form is a new one. */
    boolean back() {
        Optional<FilledForm> kept = drafts.find(page.getKey()).map(InquiryDraft::form);
        if (kept.isEmpty()) {
            page.begin();
            return false;
        }
        page.fill(kept.get());
        messages.complain(check.check(kept.get()));
        return true;
    }
}
