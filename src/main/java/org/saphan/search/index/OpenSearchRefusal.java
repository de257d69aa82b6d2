package org.saphan.search.index;

import java.io.IOException;

/** OpenSearch answers, but not as an index that was made here would: it is lost, or another has taken its name. */
final class OpenSearchRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    OpenSearchRefusal(String message) {
        super(message);
    }
}
