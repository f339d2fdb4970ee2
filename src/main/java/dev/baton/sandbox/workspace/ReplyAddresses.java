package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses at which the app may answer commands and clicks. */
public final class ReplyAddresses {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Workspace workspace;

    ReplyAddresses(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param message the one that was clicked in; null for a command */
    public ReplyAddress make(String channelId, String userId, @Nullable Message message) {
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        ReplyAddress address = new ReplyAddress(
                HexFormat.of().formatHex(secret),
                channelId,
                userId,
                message == null ? null : message.ts(),
                message == null ? null : message.threadTs(),
                workspace.clock().instant().plus(LIFE).getEpochSecond(),
                0);
        return workspace.write(all -> Written.of(address, new Change.AddressIs(address)));
    }

    /**
     * Counts one use.
     *
     * @return the address as it was before; empty if there is none, its time is up, or it was used too often
     */
    public Optional<ReplyAddress> use(String id) {
        return workspace.write(all -> {
            ReplyAddress address = all.addresses.get(id);
            if (address == null
                    || address.uses() >= ReplyAddress.MAX_USES
                    || workspace.clock().instant().getEpochSecond() > address.expires()) {
                return Written.of(Optional.empty());
            }
            return Written.of(Optional.of(address), new Change.AddressIs(address.used()));
        });
    }
}
