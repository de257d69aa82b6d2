package org.saphan.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.saphan.account.DeskCredential;
import org.saphan.account.DoorState;
import org.saphan.account.IdentityProvider;
import org.saphan.account.ProviderRefusal;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.DeskAddress;

/** The door of the desk: {@code desk/sign-in.xhtml}. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    SecurityContext security;

    @Inject
    DoorState door;

    @Inject
    IdentityProvider provider;

    @Inject
    Phrases phrases;

    private String email;
    private String password;
    private String code;
    private String next;
    private String refused;

    /** Signs in and goes on to where the person wanted; a refusal does not say what was wrong. */
    public void go() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (email == null || password == null || !isIn(external)) {
            String key = door.isCodeWanted() && code == null ? "account.sign_in.code" : "account.sign_in.wrong";
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, phrases.of(key), null));
            return;
        }
        external.redirect(DeskAddress.checked(next));
        faces.responseComplete();
    }

    private boolean isIn(ExternalContext external) {
        return security.authenticate((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new DeskCredential(email.strip(), password, code))) == AuthenticationStatus.SUCCESS;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Whether a second factor is asked for. */
    public boolean isCodeWanted() {
        return door.isCodeWanted();
    }

    /** Whether there is a second way in. */
    public boolean isProviderOffered() {
        return provider.isOffered();
    }

    /** What stands on its button. */
    public String getProviderName() {
        return provider.getName() == null ? phrases.of("account.provider") : provider.getName();
    }

    /** Where it begins, with where the person wants to go. */
    public String getProviderAddress() {
        return "/desk/sign-in/provider?language=" + FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage()
                + (next == null ? "" : "&next=" + URLEncoder.encode(DeskAddress.checked(next), StandardCharsets.UTF_8));
    }

    /** Why the second way ended here; null when it did not. */
    public String getRefusal() {
        return Arrays.stream(ProviderRefusal.values()).map(ProviderRefusal::name).filter(name -> name.equalsIgnoreCase(refused)).findFirst()
                .map(name -> phrases.of("account.provider.refusal." + name)).orElse(null);
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
