package org.saphan.match.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.match.Relay;
import org.saphan.match.RelayMessage;
import org.saphan.platform.web.Notices;

/** Messages that officers gave out to be translated: {@code desk/messages.xhtml}. */
@Named
@ViewScoped
public class MessageTranslations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Relay relay;

    @Inject
    Notices notices;

    private transient List<RelayMessage> messages;
    private final Map<Long, String> words = new HashMap<>();

    @PostConstruct
    void open() {
        messages = relay.asked();
    }

    /** Read once for a request. */
    public List<RelayMessage> getMessages() {
        if (messages == null) {
            open();
        }
        return messages;
    }

    public void keep(long message) {
        relay.translateAsked(message, words.get(message));
        words.remove(message);
        messages = null;
        notices.tell("followup.notice.kept");
    }

    /** By the message's id. */
    public Map<Long, String> getWords() {
        return words;
    }
}
