package org.saphan.account.desk;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.saphan.account.CurrentPerson;
import org.saphan.account.SecondFactor;
import org.saphan.account.Totp;
import org.saphan.language.web.Agency;
import org.saphan.platform.web.Notices;

/** Turning the second factor on and off: a part of {@code desk/account.xhtml}. */
@Named
@ViewScoped
public class SecondFactorSetup implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUIET = 4;

    @Inject
    SecondFactor factor;

    @Inject
    CurrentPerson me;

    @Inject
    Agency agency;

    @Inject
    Notices notices;

    private String secret;
    private String code;
    private List<String> codes = List.of();

    public void begin() {
        secret = Totp.make().secret();
    }

    public void turnOn() {
        codes = factor.turnOn(new Totp(secret), code);
        secret = null;
        code = null;
        notices.tell("account.notice.second_on");
    }

    public void turnOff() {
        factor.turnOff(code);
        code = null;
        notices.tell("account.notice.second_off");
    }

    /** The squares of the QR code as a path, for the app to read. */
    public String getDrawing() {
        ByteMatrix squares = squares();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public int getSize() {
        return squares().getWidth() + 2 * QUIET;
    }

    private ByteMatrix squares() {
        try {
            return Encoder.encode(new Totp(secret).uri(agency.getName(), me.getPerson().getEmail()), ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** While it is being set up; for typing where nothing can be scanned. */
    public String getSecret() {
        return secret;
    }

    /** The recovery codes, right after it was turned on. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
