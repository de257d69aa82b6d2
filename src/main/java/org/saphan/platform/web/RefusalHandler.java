package org.saphan.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.Refusal;
import org.saphan.platform.text.Phrases;

/**
 * Tells a refusal to the person on the page they are on, where everything typed still stands. A page that
 * the server has forgotten is opened again. Every other exception goes on to the error pages.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!isPublic(faces)) {
            for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
                if (isTold(faces, events.next().getContext().getException())) {
                    events.remove();
                }
            }
        }
        getWrapped().handle();
    }

    private static boolean isPublic(FacesContext faces) {
        return faces.getViewRoot() != null && faces.getViewRoot().isTransient();
    }

    private static boolean isTold(FacesContext faces, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && faces.isPostback()) {
                tell(faces, phrases().with(refusal.key(), refusal.details()));
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                tell(faces, phrases().of("editorial.refusal.stale"));
                return true;
            }
            if (cause instanceof ViewExpiredException) {
                openAgain(faces);
                return true;
            }
        }
        return isFaultTold(faces, fault);
    }

    /** A fault behind a click is told on the page as well, which keeps what was typed; its number leads to the log. */
    private static boolean isFaultTold(FacesContext faces, Throwable fault) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        LOG.log(Level.SEVERE, "Request " + RequestId.current() + " failed", fault);
        tell(faces, phrases().with("desk.fault", Map.of("number", String.valueOf(RequestId.current()))));
        return true;
    }

    private static Phrases phrases() {
        return CDI.current().select(Phrases.class).get();
    }

    private static void tell(FacesContext faces, String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static void openAgain(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String page = DeskAddress.of(request);
        try {
            faces.getExternalContext().redirect(page);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
