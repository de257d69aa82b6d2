package org.saphan.audit.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import org.saphan.audit.AuditReading;
import org.saphan.platform.web.LazyRows;
import org.saphan.platform.web.Notices;

/** The audit trail: {@code desk/audit.xhtml}. */
@Named
@ViewScoped
public class AuditList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditReading reading;

    @Inject
    Notices notices;

    private String action = "";
    private String kind = "";
    private long content;
    private String email = "";
    private LazyDataModel<AuditReading.Line> lines;

    public void load() {
        AuditReading.Search search = new AuditReading.Search(action, kind, content, email);
        reading.count(search);
        lines = new LazyRows<>(() -> reading().count(search), (first, count) -> reading().lines(search, first, count),
                line -> String.valueOf(line.entry().getId()));
    }

    private static AuditReading reading() {
        return CDI.current().select(AuditReading.class).get();
    }

    /** Looks through the whole chain for a gap. */
    public void check() {
        reading.gap().ifPresentOrElse(id -> notices.warn("account.audit.gap", Map.of("id", String.valueOf(id))), () -> notices.tell("account.audit.whole"));
    }

    /** What is being written and will be recorded when the writing ends. */
    public List<AuditReading.Open> getOpen() {
        return reading.open();
    }

    public LazyDataModel<AuditReading.Line> getLines() {
        return lines;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action == null ? "" : action.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind.strip();
    }

    public long getContent() {
        return content;
    }

    public void setContent(long content) {
        this.content = content;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email.strip();
    }
}
