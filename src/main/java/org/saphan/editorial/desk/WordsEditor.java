package org.saphan.editorial.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.saphan.editorial.web.SheetEditor;
import org.saphan.platform.time.Clocks;

/** Writing the words of one content in one language: {@code desk/words.xhtml}. */
@Named
@ViewScoped
public class WordsEditor extends SheetEditor {

    private static final long serialVersionUID = 1L;

    @Override
    protected String address() {
        return "/desk/words?kind=" + getKind() + "&id=" + getId() + "&language=" + getLanguage().tag();
    }

    /** What can be guessed, so that writing can start at once; the rest is asked for first. */
    @Override
    protected Map<String, String> facts() {
        return switch (getKind()) {
            case "news" -> Map.of("day", LocalDate.now(Clocks.BANGKOK).toString());
            case "event" -> Map.of("zone", Clocks.BANGKOK.getId());
            default -> Map.of();
        };
    }
}
