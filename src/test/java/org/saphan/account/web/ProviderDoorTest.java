package org.saphan.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProviderDoorTest {

    @Test
    void aTokenWithoutSignatureIsNone() {
        assertThat(ProviderDoor.isSigned("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmVk")).isTrue();
        assertThat(ProviderDoor.isSigned("eyJhbGciOiJub25lIn0.e30.")).isFalse();
        assertThat(ProviderDoor.isSigned("eyJhbGciOiJub25lIn0.e30")).isFalse();
        assertThat(ProviderDoor.isSigned("")).isFalse();
    }
}
