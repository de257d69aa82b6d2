package org.saphan.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * All container tests of a JVM share one container, started with the archive of the first of them: they all deploy the same,
 * and a start takes twenty seconds. No test may depend on what others left behind.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, KeptContainer.class);
    }

    /** Arquillian makes a new one for each class; the process ends with the JVM of the tests. */
    public static class KeptContainer extends PayaraMicroDeployableContainer {

        private static ProtocolMetaData running;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (running == null) {
                running = super.deploy(archive);
            }
            return running;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // the next class uses it
        }

        @Override
        public void stop() {
            // the next class uses it
        }
    }
}
