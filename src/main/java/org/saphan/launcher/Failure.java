package org.saphan.launcher;

import java.util.Locale;

/** Why Saphan may not start. Each has a sentence in the bundle and an exit code of its own, for scripts. */
enum Failure {

    // 10: unsupported Java, see Saphan
    SETTING_INVALID(11),
    CONFIG_UNREADABLE(12),
    HOME_UNUSABLE(20),
    HOME_IN_USE(21),
    DISK_FULL(22),
    PORT_TAKEN(30),
    PORT_REFUSED(31),
    DATABASE_LOGIN_REFUSED(40),
    DATABASE_UNREACHABLE(41),
    DATABASE_MISSING(42),
    DATABASE_TOO_OLD(43),
    DATABASE_PLATFORM_UNSUPPORTED(44),
    DATABASE_NOT_STARTED(45),
    CLUSTER_NEEDS_DATABASE(46),
    DEPLOYMENT_FAILED(50),
    NOT_READY(51),
    UNEXPECTED(70);

    private final int exitCode;

    Failure(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return "launcher.failure." + name().toLowerCase(Locale.ROOT);
    }

    CannotStart with(Object... details) {
        return new CannotStart(this, details);
    }
}
