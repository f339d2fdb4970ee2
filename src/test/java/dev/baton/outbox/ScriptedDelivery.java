package dev.baton.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers for each destination as the test says, and remembers what it was asked to deliver. */
final class ScriptedDelivery implements Delivery {

    private final Map<String, Function<OutboxItem, Result>> scripts = new HashMap<>();
    private final List<OutboxItem> tried = new ArrayList<>();
    private final List<Long> delivered = new ArrayList<>();

    synchronized void at(String destination, Function<OutboxItem, Result> script) {
        scripts.put(destination, script);
    }

    @Override
    public Result deliver(OutboxItem item) {
        Result result = script(item).apply(item);
        synchronized (this) {
            if (result instanceof Delivered) {
                delivered.add(item.id());
            }
        }
        return result;
    }

    /** Everything tried so far, in order. */
    synchronized List<OutboxItem> tried() {
        return List.copyOf(tried);
    }

    synchronized List<Long> triedIds() {
        return tried.stream().map(OutboxItem::id).toList();
    }

    synchronized List<Long> deliveredIds() {
        return List.copyOf(delivered);
    }

    private synchronized Function<OutboxItem, Result> script(OutboxItem item) {
        tried.add(item);
        return scripts.getOrDefault(item.destination(), any -> new Delivered(new Posted("C1", "1." + any.id())));
    }
}
