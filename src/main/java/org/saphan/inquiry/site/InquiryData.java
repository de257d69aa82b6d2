package org.saphan.inquiry.site;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.SenderDesk;
import org.saphan.platform.web.Confidential;
import org.saphan.platform.web.Download;

/** All that is kept of a sender, for them to take away (Thailand's PDPA, sections 30 and 31; Japan's APPI, article 33). */
@WebServlet("/site/inquiry/data")
public class InquiryData extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SenderDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Confidential.mark(response);
        SenderDesk.View view = desk.view(request.getParameter("token"));
        response.setContentType("application/json; charset=UTF-8");
        Download.name(response, view.inquiry().getReference() + ".json");
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(response.getWriter()).write(all(view).build());
    }

    private static JsonObjectBuilder all(SenderDesk.View view) {
        Inquiry inquiry = view.inquiry();
        JsonObjectBuilder all = Json.createObjectBuilder();
        put(all, "reference", inquiry.getReference());
        put(all, "state", inquiry.getState());
        put(all, "language", inquiry.getLanguage().tag());
        all.add("sender", sender(inquiry.getSender()));
        put(all, "country", inquiry.getCountry());
        put(all, "cooperation", inquiry.getSubject().getCooperation());
        put(all, "industry", inquiry.getSubject().getIndustry());
        put(all, "message", inquiry.getMessage());
        put(all, "consent_version", inquiry.getConsent().getVersion());
        put(all, "consented_at", inquiry.getConsent().getAt());
        put(all, "confirmed_at", inquiry.getConfirmedAt());
        put(all, "closed_at", inquiry.getClosedAt());
        return all.add("steps", steps(view)).add("messages", messages(view)).add("files", files(view));
    }

    private static JsonObjectBuilder sender(Contact sender) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "name", sender.getName());
        put(json, "reading", sender.getReading());
        put(json, "company", sender.getCompany());
        put(json, "role", sender.getRole());
        put(json, "email", sender.getEmail());
        put(json, "phone", sender.getPhone());
        return json;
    }

    private static JsonArrayBuilder steps(SenderDesk.View view) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        view.steps().forEach(step -> steps.add(Json.createObjectBuilder().add("step", step.getStep()).add("at", step.getAt().toString())));
        return steps;
    }

    private static JsonArrayBuilder messages(SenderDesk.View view) {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        view.messages().forEach(message -> messages.add(Json.createObjectBuilder().add("kind", message.getKind().name())
                .add("language", message.getLanguage().tag()).add("words", message.getWords()).add("at", message.getAt().toString())));
        return messages;
    }

    private static JsonArrayBuilder files(SenderDesk.View view) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        view.files().forEach(file -> files.add(Json.createObjectBuilder().add("name", file.getName()).add("type", file.getType())
                .add("base64", Base64.getEncoder().encodeToString(file.getBytes()))));
        return files;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
