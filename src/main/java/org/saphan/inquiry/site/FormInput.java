package org.saphan.inquiry.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.Complaint;
import org.saphan.media.FileRefused;
import org.saphan.media.Intake;

/**
 * What came with a form: the files that can be kept, and what is wrong with the others.
 *
 * @param tooMuch whether more came than the server listens to: then nothing is known of what was typed
 */
record FormInput(List<Intake.Accepted> files, List<Complaint> wrong, boolean tooMuch) {

    static final long LARGEST = 5 << 20;
    static final String FILES = "files";

    private static final int MOST_LOOKED_AT = 10;

    static FormInput of(HttpServletRequest request) throws IOException {
        FormInput input = new FormInput(new ArrayList<>(), new ArrayList<>(), false);
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return input;
        }
        try {
            List<Part> parts = request.getParts().stream().filter(part -> FILES.equals(part.getName()) && part.getSize() > 0).limit(MOST_LOOKED_AT).toList();
            for (Part part : parts) {
                input.take(part);
            }
            return input;
        } catch (IllegalStateException | ServletException tooLarge) {
            return new FormInput(List.of(), List.of(), true);
        }
    }

    private void take(Part part) throws IOException {
        String name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        if (part.getSize() > LARGEST) {
            wrong.add(new Complaint(FILES, "inquiry.error.file_large", Map.of("name", name, "limit", LARGEST >> 20)));
            return;
        }
        try {
            files.add(Intake.take(name, part.getInputStream()));
        } catch (FileRefused refused) {
            wrong.add(new Complaint(FILES, refused.key(), refused.details()));
        }
    }
}
