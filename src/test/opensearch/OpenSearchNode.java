import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A real node of OpenSearch for tests, until its input ends: folder and port are its arguments. */
public class OpenSearchNode {

    public static void main(String[] arguments) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.port", arguments[1]);
            settings.put("network.host", "127.0.0.1");
            settings.put("discovery.type", "single-node");
            settings.put("bootstrap.memory_lock", false);
        }).build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1).clusterName("saphan-test"));
        System.out.println("READY");
        while (System.in.read() >= 0) {
            continue;
        }
        runner.close();
    }
}
