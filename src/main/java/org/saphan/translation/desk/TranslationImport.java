package org.saphan.translation.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.primefaces.event.FileUploadEvent;
import org.saphan.platform.web.Notices;
import org.saphan.translation.XliffRefused;

/**
 * A translated file that comes back: {@code WEB-INF/desk/translation.xhtml}. Not every tool writes into it whether a machine
 * made it, so the person may say so before; the file arrives on its own, before what else is in the form.
 */
@Named
@ViewScoped
public class TranslationImport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TranslationEditor editor;

    @Inject
    transient Notices notices;

    private boolean machine;

    public void take(FileUploadEvent event) throws IOException {
        try (InputStream in = event.getFile().getInputStream()) {
            editor.take(in, machine);
            machine = false;
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
