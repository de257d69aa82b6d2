package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody typed and has not sent yet, with what they attached. */
@Entity
@Table(name = "inquiry_draft")
public class InquiryDraft {

    @Id
    @Column(name = "form_key")
    private String formKey;

    private String fields;
    private String signs;

    @Column(name = "made_at")
    private Instant madeAt;

    @OneToMany(mappedBy = "draft", fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<InquiryDraftFile> files;

    protected InquiryDraft() {
    }

    void fill(FilledForm form, Set<SpamSign> sending, Instant now) {
        fields = form.json();
        signs = sending.stream().map(Enum::name).collect(Collectors.joining(" "));
        madeAt = now;
    }

    /** Whether nothing was kept in it yet. */
    boolean isNew() {
        return fields.isEmpty();
    }

    public FilledForm form() {
        return FilledForm.parse(fields);
    }

    /** What was seen of how the form was sent. */
    Set<SpamSign> signs() {
        return signs == null || signs.isEmpty() ? Set.of() : Arrays.stream(signs.split(" ")).map(SpamSign::valueOf).collect(Collectors.toSet());
    }

    Instant getMadeAt() {
        return madeAt;
    }

    public List<InquiryDraftFile> getFiles() {
        return files;
    }
}
