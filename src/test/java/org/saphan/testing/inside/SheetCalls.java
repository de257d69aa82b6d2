package org.saphan.testing.inside;

import static org.saphan.testing.inside.DeskCalls.LANGUAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.Duty;
import org.saphan.account.OwnAccount;
import org.saphan.account.PasswordWrong;
import org.saphan.company.Companies;
import org.saphan.company.CompanyText;
import org.saphan.editorial.Presences;
import org.saphan.editorial.Sheet;
import org.saphan.editorial.Sheets;
import org.saphan.language.Language;
import org.saphan.testing.inside.DeskCalls.Call;
import org.saphan.translation.TranslationFiles;

/** The part of the {@link DeskCalls} that is about what one person types: their sheet, their file for a translator, their own account. */
@ApplicationScoped
public class SheetCalls {

    private static final String KIND = Companies.KIND;

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    Sheets sheets;

    @Inject
    Presences presences;

    @Inject
    TranslationFiles files;

    @Inject
    OwnAccount account;

    List<Call> all() {
        given.signedIn(Duty.WRITE);
        CompanyText draft = given.draft(given.company(), LANGUAGE, "draft");
        long content = draft.contentId();
        Sheet sheet = sheets.open(KIND, content, LANGUAGE);
        return List.of(
                new Call("Sheets.open", Act.USE_DESK, null, () -> sheets.open(KIND, content, LANGUAGE)),
                new Call("Sheets.newest", Act.USE_DESK, null, () -> sheets.newest(sheet)),
                new Call("Sheets.compare", Act.USE_DESK, null, () -> sheets.compare(sheet)),
                // a sheet knows its edition once it is kept, and these calls are undone: each has a sheet of its own
                new Call("Sheets.keep", Act.WRITE_WORDS, LANGUAGE, () -> sheets.keep(sheets.open(KIND, content, LANGUAGE), Map.of(), null)),
                new Call("Sheets.insist", Act.WRITE_WORDS, LANGUAGE, () -> sheets.insist(sheet)),
                new Call("Presences.besides", Act.USE_DESK, null, () -> presences.besides(KIND, content, LANGUAGE)),
                new Call("TranslationFiles.document", Act.USE_DESK, null, () -> files.document(KIND, draft, Language.EN, companies.fields(), Map.of(), false)),
                new Call("TranslationFiles.check", Act.USE_DESK, null, () -> files.check(draft, Language.EN, companies.fields(), Map.of())),
                new Call("OwnAccount.speak", null, null, () -> account.speak(Language.JA)),
                new Call("OwnAccount.changePassword", null, null, () -> changePassword()));
    }

    /** The right person gets as far as the question for the present password, of which a test's person has none. */
    private void changePassword() {
        try {
            account.changePassword("", "eight quiet bridges", 0);
        } catch (PasswordWrong asked) {
            // this is what is looked for
        }
    }
}
