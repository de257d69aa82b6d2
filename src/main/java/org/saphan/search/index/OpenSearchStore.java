package org.saphan.search.index;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.text.Cutter;

/** Indexes in OpenSearch, for many nodes. An alias names the one that is good; each node writes what it sees change, which comes to the same. */
final class OpenSearchStore implements IndexStore {

    /** No building takes longer: an index without the alias that is older was given up. */
    private static final Duration LONGEST_BUILDING = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(OpenSearchStore.class.getName());

    private final OpenSearchClient client;
    private final String alias;
    private final Clock clock;
    private String begun;
    private List<String> replaced = List.of();

    OpenSearchStore(String address, String database, Clock clock) {
        alias = "saphan-" + database + "-" + FIELDS;
        client = new OpenSearchClient(address);
        this.clock = clock;
    }

    @Override
    public String backend() {
        return "opensearch";
    }

    private Optional<String> good() throws IOException {
        JsonObject aliases = client.get("/_alias/" + alias).orElse(null);
        return aliases == null ? Optional.empty() : aliases.keySet().stream().max(String::compareTo);
    }

    @Override
    public Optional<ContentIndex> open(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        Optional<String> good = good();
        try {
            return good.isEmpty() ? Optional.empty() : Optional.of(index(good.get(), names, meanings));
        } catch (OpenSearchRefusal lost) {
            LOG.log(Level.WARNING, "The search index cannot be opened", lost);
            return Optional.empty();
        }
    }

    private ContentIndex index(String name, Collection<String> names, Collection<Meaning> meanings) throws IOException {
        Cutter cutter = new Cutter(names);
        return new OpenSearchIndex(client, name, cutter, new Meanings(meanings, cutter), clock);
    }

    @Override
    public Instant builtAt() throws IOException {
        return good().map(IndexStore::begunAt).orElse(null);
    }

    @Override
    public boolean isOutdated() throws IOException {
        return good().filter(name -> !name.startsWith(prefix())).isPresent();
    }

    /** Later ones come after earlier ones in the order of their names. */
    private String prefix() {
        return alias + "-" + String.format("%03d", CUT) + "-";
    }

    @Override
    public ContentIndex begin(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        begun = prefix() + clock.millis();
        client.put("/" + begun, OpenSearchDocuments.index(begun));
        return index(begun, names, meanings);
    }

    @Override
    public void abandon() {
        try {
            client.delete("/" + begun);
        } catch (IOException stays) {
            LOG.log(Level.FINE, "The next that is built sweeps it away", stays);
        }
    }

    @Override
    public void finish() throws IOException {
        replaced = good().map(List::of).orElse(List.of());
        client.post("/_aliases", OpenSearchDocuments.alias(alias, begun, replaced));
    }

    /** Other nodes may be building theirs, or still ask the one that was replaced now: these stay until a later building. */
    @Override
    public void sweep() throws IOException {
        Optional<String> good = good();
        Instant longAgo = clock.instant().minus(LONGEST_BUILDING);
        for (String name : client.get("/" + alias + "-*/_alias").map(JsonObject::keySet).orElse(java.util.Set.of())) {
            boolean isNeeded = good.filter(name::equals).isPresent() || replaced.contains(name) || begun.equals(name);
            if (!isNeeded && IndexStore.begunAt(name).isBefore(longAgo)) {
                client.delete("/" + name);
            }
        }
    }
}
