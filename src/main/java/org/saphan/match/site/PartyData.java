package org.saphan.match.site;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphan.inquiry.Contact;
import org.saphan.match.FollowUp;
import org.saphan.match.FollowUps;
import org.saphan.match.Meeting;
import org.saphan.match.Meetings;
import org.saphan.match.Party;
import org.saphan.match.PartyDesk;
import org.saphan.match.Relay;
import org.saphan.match.RelayMessage;
import org.saphan.platform.web.Confidential;
import org.saphan.platform.web.Download;

/** Everything that is kept about a party of a match, for the party. */
@WebServlet("/site/match/data")
public class PartyData extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartyDesk desk;

    @Inject
    Relay relay;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Confidential.mark(response);
        Party party = desk.open(request.getParameter("token"));
        JsonObjectBuilder all = Json.createObjectBuilder();
        put(all, "reference", party.getMatch().getReference());
        put(all, "state", party.getMatch().getState());
        put(all, "side", party.getSide());
        all.add("contact", contact(party.getContact()));
        put(all, "language", party.getLanguage().tag());
        put(all, "words", party.getWords());
        put(all, "answer", party.getAnswer());
        put(all, "answered_at", party.getAnsweredAt());
        all.add("messages", messages(relay.thread(party).stream().filter(message -> isOf(party, message)).toList()));
        all.add("ratings", ratings(meetings.of(party.getMatch()), party));
        all.add("answers", answers(followUps.of(party.getMatch()).stream().filter(ask -> ask.getParty().getSide() == party.getSide()).toList()));
        response.setContentType("application/json; charset=UTF-8");
        Download.name(response, party.getMatch().getReference() + ".json");
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(response.getWriter()).write(all.build());
    }

    private static boolean isOf(Party party, RelayMessage message) {
        return message.getParty() != null && message.getParty().getSide() == party.getSide();
    }

    private static JsonObjectBuilder contact(Contact contact) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "name", contact.getName());
        put(json, "reading", contact.getReading());
        put(json, "company", contact.getCompany());
        put(json, "role", contact.getRole());
        put(json, "email", contact.getEmail());
        put(json, "phone", contact.getPhone());
        return json;
    }

    private static JsonArrayBuilder messages(List<RelayMessage> messages) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        messages.forEach(message -> {
            JsonArrayBuilder files = Json.createArrayBuilder();
            message.getFiles().forEach(file -> files.add(Json.createObjectBuilder().add("name", file.getName()).add("type", file.getType())
                    .add("base64", Base64.getEncoder().encodeToString(file.getBytes()))));
            array.add(Json.createObjectBuilder().add("language", message.getLanguage().tag()).add("words", message.getWords())
                    .add("at", message.getWrittenAt().toString()).add("files", files));
        });
        return array;
    }

    private static JsonArrayBuilder ratings(List<Meeting> meetings, Party party) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        meetings.stream().flatMap(meeting -> meeting.rating(party.getSide()).stream()).forEach(rating -> array.add(Json.createObjectBuilder()
                .add("stars", rating.getStars()).add("goes_on", String.valueOf(rating.getGoesOn())).add("words", Objects.toString(rating.getWords(), ""))));
        return array;
    }

    private static JsonArrayBuilder answers(List<FollowUp> asked) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        asked.stream().filter(ask -> ask.getAnswer() != null).forEach(ask -> array.add(Json.createObjectBuilder().add("months", ask.getMonths())
                .add("answer", ask.getAnswer().name()).add("words", Objects.toString(ask.getWords(), ""))));
        return array;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
