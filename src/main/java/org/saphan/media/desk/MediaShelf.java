package org.saphan.media.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.saphan.language.Language;
import org.saphan.media.FileRefused;
import org.saphan.media.Intake;
import org.saphan.media.Media;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaNotes;
import org.saphan.media.MediaUse;
import org.saphan.platform.web.Notices;

/** The library of pictures and documents: {@code desk/media.xhtml}. */
@Named
@ViewScoped
public class MediaShelf implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 24;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    MediaDesk desk;

    @Inject
    Notices notices;

    private String words = "";
    private int page = 1;
    private Long chosen;
    private int version;
    private MediaNotes note;

    public void take(FileUploadEvent event) throws IOException {
        String name = event.getFile().getFileName();
        try (InputStream in = event.getFile().getInputStream()) {
            choose(desk.add(name, in).getId());
            notices.tell("media.notice.added", Map.of("name", name));
        } catch (FileRefused refused) {
            notices.refuse(null, refused);
        }
    }

    public void choose(long id) {
        chosen = id;
        version = desk.get(id).getVersion();
        note = desk.notes(id);
    }

    public void save() {
        desk.describe(chosen, version, note);
        choose(chosen);
        notices.tell("media.notice.saved");
    }

    public void remove() {
        desk.remove(chosen);
        chosen = null;
        notices.tell("media.notice.removed");
    }

    public List<Media> getFiles() {
        return desk.find(words, (page - 1) * PAGE, PAGE);
    }

    public long getTotal() {
        return desk.count(words);
    }

    public long getPages() {
        return (getTotal() + PAGE - 1) / PAGE;
    }

    /** The opened one; null for none. */
    public Media getFile() {
        return chosen == null ? null : desk.get(chosen);
    }

    public List<MediaUse.Place> getUses() {
        return desk.uses(chosen);
    }

    public MediaNotes getNote() {
        return note;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public long getLargest() {
        return Intake.LARGEST;
    }

    public long getLargestMegabytes() {
        return Intake.LARGEST / MEGABYTE;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
