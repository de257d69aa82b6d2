package org.saphan.media.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.saphan.media.FileRefused;
import org.saphan.media.Intake;
import org.saphan.media.Media;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaReading;
import org.saphan.media.MediaSearch;
import org.saphan.platform.time.Clocks;
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
    MediaReading reading;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private String words = "";
    private MediaSearch.Standing standing = MediaSearch.Standing.ALL;
    private int page = 1;

    public void take(FileUploadEvent event) throws IOException {
        String name = event.getFile().getFileName();
        try (InputStream in = event.getFile().getInputStream()) {
            desk.add(name, in);
            notices.tell("media.notice.added", Map.of("name", name));
        } catch (FileRefused refused) {
            notices.refuse(null, refused);
        }
    }

    private MediaSearch search() {
        return new MediaSearch(words, standing);
    }

    public List<Media> getFiles() {
        return reading.find(search(), (page - 1) * PAGE, PAGE);
    }

    /** Where the small pictures of the page are, by the file's id. */
    public Map<Long, String> getThumbnails() {
        return reading.thumbnails(getFiles());
    }

    /** Whether the right to use it has ended. */
    public boolean over(Media file) {
        return file.isOver(Clocks.today(clock));
    }

    public long getTotal() {
        return reading.count(search());
    }

    public long getPages() {
        return (getTotal() + PAGE - 1) / PAGE;
    }

    /** Of another page of the same list. */
    public String address(long other) {
        return "/desk/media?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&standing=" + standing + "&page=" + other;
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

    public List<MediaSearch.Standing> getStandings() {
        return List.of(MediaSearch.Standing.values());
    }

    public MediaSearch.Standing getStanding() {
        return standing;
    }

    public void setStanding(MediaSearch.Standing standing) {
        this.standing = standing == null ? MediaSearch.Standing.ALL : standing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
