package org.saphan.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.saphan.account.DeskSession;
import org.saphan.account.DeskSessions;
import org.saphan.account.OwnAccount;
import org.saphan.account.web.DeskAuthentication;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;

/** One's own account: {@code desk/account.xhtml}; and the way out, on every page. */
@Named
@RequestScoped
public class Account {

    private static final String DOOR = "/desk/sign-in";

    @Inject
    DeskSessions sessions;

    @Inject
    OwnAccount own;

    @Inject
    Notices notices;

    private String password;
    private String newPassword;

    public void signOut() throws IOException {
        sessions.end(sessionId());
        leave();
    }

    public void signOutEverywhere() throws IOException {
        sessions.endOthers(0);
        leave();
    }

    public void signOutElsewhere() {
        sessions.endOthers(sessionId());
        notices.tell("account.notice.signed_out_elsewhere");
    }

    private static void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect(DOOR);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static long sessionId() {
        return DeskAuthentication.sessionId((HttpSession) FacesContext.getCurrentInstance().getExternalContext().getSession(false));
    }

    /** @param tag of the language in which the desk is to speak from now on */
    public void speak(String tag) throws IOException {
        own.speak(Language.find(tag).orElseThrow());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/desk/account");
    }

    public void changePassword() {
        own.changePassword(password, newPassword, sessionId());
        notices.tell("account.notice.password_changed");
    }

    public List<DeskSession> getSessions() {
        return sessions.own();
    }

    public boolean isThis(DeskSession session) {
        return session.getId() == sessionId();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
