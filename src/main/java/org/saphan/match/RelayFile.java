package org.saphan.match;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.saphan.media.Intake;

/** What was attached to a message: checked and, when it is a picture, written anew. Only ever handed out for saving. */
@Entity
@Table(name = "relay_file")
public class RelayFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private RelayMessage message;

    private String name;
    private String type;

    @Basic(fetch = FetchType.LAZY)
    private byte[] bytes;

    protected RelayFile() {
    }

    RelayFile(RelayMessage message, Intake.Accepted file) {
        this.message = message;
        this.name = file.name();
        this.type = file.mediaType();
        this.bytes = file.bytes();
    }

    public Long getId() {
        return id;
    }

    public RelayMessage getMessage() {
        return message;
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public byte[] getBytes() {
        return bytes.clone();
    }
}
