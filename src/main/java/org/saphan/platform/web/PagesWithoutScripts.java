package org.saphan.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * PrimeFaces makes a nonce for the scripts of every page and keeps it in the session. Public pages have
 * neither: for them it is told that this was done.
 */
public class PagesWithoutScripts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        String path = String.valueOf(event.getFacesContext().getExternalContext().getRequestServletPath());
        if (!path.startsWith("/desk")) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to undo
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
