package org.saphan.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/**
 * PrimeFaces makes a nonce for the scripts of every page and keeps it in the session. Public pages have
 * neither, and the doors of the desk have no scripts: for them it is told that this was done.
 */
public class PagesWithoutScripts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** What can be opened at the desk without being signed in. */
    private static final Set<String> DOORS = Set.of("/desk/sign-in", "/desk/forgotten", "/desk/invitation");

    @Override
    public void beforePhase(PhaseEvent event) {
        String path = String.valueOf(event.getFacesContext().getExternalContext().getRequestServletPath());
        if (!path.startsWith("/desk") || DOORS.contains(path.replace(".xhtml", ""))) {
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
