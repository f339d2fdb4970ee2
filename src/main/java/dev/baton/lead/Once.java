package dev.baton.lead;

import java.util.List;
import java.util.function.Function;

/**
 * A request that is carried out once, however often it comes.
 *
 * @param key    names the request
 * @param asked  tells what was asked for, such as a digest of it; the same key with another text is another request
 *               under a used name. Empty where the key says it all
 * @param answer what the sender is told, made of the leads that the work made and kept with the key, so that the same
 *               request again is told the same. Runs inside the transaction, so it is pure; says nothing of who a lead
 *               is, because it outlives what is erased. Empty where nothing has to be told again
 */
public record Once(String key, String asked, Function<List<Lead>, String> answer) {

    /** A request of which only the name matters. */
    public static Once named(String key) {
        return new Once(key, "", leads -> "");
    }
}
