package org.saphan.media.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.media.Media;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaReading;
import org.saphan.media.MediaSearch;
import org.saphan.media.MediaSearch.Standing;
import org.saphan.media.MediaUse;
import org.saphan.platform.time.Clocks;

/** The pictures on public pages that may be used no longer, or not for long: part of {@code desk/today.xhtml}. */
@Named
@RequestScoped
public class EndingRights {

    private static final int MOST = 20;

    /** A file and what shows it. */
    public record Ending(Media file, boolean over, List<MediaUse.Place> uses) {
    }

    @Inject
    MediaReading reading;

    @Inject
    MediaDesk desk;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private List<Ending> files = List.of();

    @PostConstruct
    void load() {
        if (me.may(Act.ADD_MEDIA, null)) {
            files = Stream.of(Standing.ENDED, Standing.ENDING).flatMap(standing -> reading.find(MediaSearch.of(standing), 0, MOST).stream())
                    .map(file -> new Ending(file, file.isOver(Clocks.today(clock)), desk.uses(file.getId())))
                    .filter(ending -> !ending.uses().isEmpty()).toList();
        }
    }

    public List<Ending> getFiles() {
        return files;
    }
}
