package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.media.SampleFiles.joined;
import static org.saphan.media.SampleFiles.keyFor;
import static org.saphan.media.SampleFiles.latin;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;

class PdfCheckTest {

    private static final SamplePdf.Change SCRIPT = document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));

    @Test
    void aPlainDocumentIsKeptByteForByte() {
        byte[] document = SamplePdf.plain();

        Intake.Accepted taken = Intake.take("Annual report.pdf", document);

        assertThat(taken.bytes()).isSameAs(document);
        assertThat(taken).extracting(Intake.Accepted::name, Intake.Accepted::mediaType, Intake.Accepted::width).containsExactly("annual-report.pdf", "application/pdf", null);
        assertThat(taken.renditions()).isEmpty();
        assertThat(keyFor(SamplePdf.packed(d -> { }))).isEqualTo("taken");
    }

    @Test
    void linksAndThePageToBeginWithAreHarmless() {
        assertThat(keyFor(SamplePdf.with(document -> {
            PDPageFitDestination first = new PDPageFitDestination();
            first.setPage(document.getPage(0));
            PDActionGoTo begin = new PDActionGoTo();
            begin.setDestination(first);
            document.getDocumentCatalog().setOpenAction(begin);
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.org/");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(address);
            document.getPage(0).setAnnotations(List.of(link));
        }))).isEqualTo("taken");
    }

    @Test
    void whatActsByItselfIsRefusedPackedOrNot() {
        List<SamplePdf.Change> changes = List.of(SCRIPT,
                document -> document.getDocumentCatalog().setOpenAction(launch()),
                document -> {
                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                    actions.setO(new PDActionJavaScript("app.alert(1)"));
                    document.getPage(0).setActions(actions);
                },
                document -> onPage(document.getPage(0), action("SubmitForm")), document -> onPage(document.getPage(0), action("GoToR")),
                document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action("Named")),
                document -> onPage(document.getPage(0), annotation("FileAttachment")), document -> onPage(document.getPage(0), annotation("RichMedia")),
                document -> {
                    COSDictionary form = new COSDictionary();
                    form.setItem(COSName.XFA, new COSArray());
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                });
        for (SamplePdf.Change change : changes) {
            assertThat(keyFor(SamplePdf.with(change))).isEqualTo("active_pdf");
            assertThat(keyFor(SamplePdf.packed(change))).isEqualTo("active_pdf");
        }
    }

    @Test
    void aScriptUnderAnotherSpellingIsFound() {
        String document = new String(SamplePdf.with(SCRIPT), StandardCharsets.ISO_8859_1);

        assertThat(keyFor(latin(document.replace("/JavaScript", "/Java#53cript").replace("/JS", "/#4aS")))).isEqualTo("active_pdf");
    }

    @Test
    void filesWithinADocumentAreRefused() {
        assertThat(keyFor(SamplePdf.packed(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("setup.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("setup.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        }))).isEqualTo("active_pdf");
    }

    @Test
    void aLockedDocumentIsRefusedEvenWithoutAPasswordToRead() {
        for (String password : List.of("", "secret")) {
            for (int bits : new int[] {128, 256}) {
                assertThat(keyFor(SamplePdf.with(document -> {
                    StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                    policy.setEncryptionKeyLength(bits);
                    document.protect(policy);
                }))).isEqualTo("protected_pdf");
            }
        }
    }

    @Test
    void aDocumentThatIsSomethingElseTooIsRefused() {
        byte[] plain = SamplePdf.plain();
        byte[] zip = latin("PK\u0003\u0004 class files PK\u0005\u0006" + "\0".repeat(18));
        List<byte[]> mixed = List.of(joined(latin("<html>"), plain), joined(latin("MZ junk\n"), plain), joined(zip, plain), joined(plain, zip),
                joined(plain, latin("<script>alert(1)</script>")), joined(plain, zip, latin("\n%%EOF\n")), joined(plain, latin("<?PHP system(1); ?>\n%%EOF")),
                joined(plain, latin("more")));
        assertThat(mixed).allSatisfy(file -> assertThat(keyFor(file)).isEqualTo("mixed"));
        assertThat(keyFor(joined(plain, latin("\r\n\0\0")))).isEqualTo("taken");
    }

    @Test
    void aTornDocumentIsDamaged() {
        byte[] plain = SamplePdf.plain();
        assertThat(keyFor(Arrays.copyOf(plain, plain.length / 2))).isEqualTo("damaged");
        assertThat(keyFor(latin("%PDF-1.7\n%%EOF"))).isEqualTo("damaged");
        assertThat(keyFor(latin("%PDF-1.7\n" + "[".repeat(200_000) + "\nstartxref\n9\n%%EOF"))).isEqualTo("damaged");
    }

    @Test
    void aDocumentWithTooManyPagesIsRefused() {
        assertThat(keyFor(SamplePdf.packed(document -> {
            for (int page = 0; page < Intake.MOST_PAGES; page++) {
                document.addPage(new PDPage());
            }
        }))).isEqualTo("too_many_pages");
    }

    @Test
    void objectsThatUnpackWithoutEndAreNotUnpacked() {
        assertThat(keyFor(SamplePdf.padded(1 << 20, "/Type/ObjStm", "/FlateDecode"))).isEqualTo("taken");
        assertThat(keyFor(SamplePdf.padded(1 << 20, "", "[/FlateDecode]"))).isEqualTo("taken");

        for (String type : List.of("/Type/ObjStm", "", "/Type/XObject/Subtype/Image")) {
            assertThat(keyFor(SamplePdf.padded(80 << 20, type, "/FlateDecode"))).isEqualTo("damaged");
            assertThat(keyFor(SamplePdf.padded(80 << 20, type, "[/FlateDecode]"))).isEqualTo("damaged");
        }
    }

    @Test
    void objectsPackedTwiceAreNotUnpacked() {
        assertThat(keyFor(SamplePdf.padded(1 << 20, "/Type/ObjStm", "[/FlateDecode /FlateDecode]"))).isEqualTo("damaged");
    }

    private static PDActionLaunch launch() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.getCOSObject().setString(COSName.F, "cmd.exe");
        return launch;
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary annotation(String kind) {
        COSDictionary annotation = new COSDictionary();
        annotation.setName(COSName.SUBTYPE, kind);
        return annotation;
    }

    private static void onPage(PDPage page, COSDictionary thing) {
        COSArray things = new COSArray();
        things.add(thing);
        page.getCOSObject().setItem(COSName.ANNOTS, things);
    }
}
