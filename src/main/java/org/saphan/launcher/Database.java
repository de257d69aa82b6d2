package org.saphan.launcher;

/** The database that the application is given: the server inside the jar, or the operator's own. */
interface Database {

    /** Ready for connections when it returns. */
    Access start() throws Exception;

    /** Called once, after the application has let go of its connections. */
    void stop();

    /** What the application needs to connect. */
    record Access(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }
}
