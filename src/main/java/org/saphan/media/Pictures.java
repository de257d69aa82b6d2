package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.saphan.platform.time.Clocks;

/** Reads the pictures that lists carry with them, so that a list of many asks the database for none. */
@Named
@ApplicationScoped
public class Pictures {

    @Inject
    Clock clock;

    /** @param line as {@link MediaLibrary#line} made it; null gives null, and so does a picture that may no longer be shown */
    public Picture of(String line) {
        Picture picture = line == null ? null : Picture.of(line);
        return picture == null || picture.isOver(Clocks.today(clock)) ? null : picture;
    }
}
