package org.saphan.translation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.event.FileUploadEvent;
import org.saphan.platform.web.Notices;
import org.saphan.translation.XliffRefused;

/** A translated file that comes back: {@code WEB-INF/desk/translation.xhtml}. Whether a machine made it, not every tool writes into it. */
@Named
@RequestScoped
public class TranslationImport {

    @Inject
    TranslationEditor editor;

    @Inject
    Notices notices;

    private boolean machine;

    public void take(FileUploadEvent event) throws IOException {
        try (InputStream in = event.getFile().getInputStream()) {
            editor.take(in, machine);
        } catch (XliffRefused refused) {
            notices.refuse(null, refused);
        }
    }

    public boolean isMachine() {
        return machine;
    }

    public void setMachine(boolean machine) {
        this.machine = machine;
    }
}
