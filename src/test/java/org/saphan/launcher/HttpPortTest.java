package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void aTakenPortIsSeen() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> HttpPort.check("127.0.0.1", other.getLocalPort())).isInstanceOfSatisfying(CannotStart.class,
                    problem -> assertThat(problem.failure()).isEqualTo(Failure.PORT_TAKEN));
        }
    }

    @Test
    void aFreePortIsFine() {
        assertThatCode(() -> HttpPort.check("127.0.0.1", HttpPort.free())).doesNotThrowAnyException();
    }

    @Test
    void anAddressOfAnotherMachineIsNotMistakenForATakenPort() {
        assertThatThrownBy(() -> HttpPort.check("198.51.100.1", 18099)).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.failure()).isEqualTo(Failure.PORT_REFUSED));
    }

    @Test
    void everyAddressIsReachedOnThisMachine() {
        assertThat(HttpPort.reachable("0.0.0.0")).isEqualTo("127.0.0.1");
        assertThat(HttpPort.reachable("::1")).isEqualTo("[::1]");
    }
}
