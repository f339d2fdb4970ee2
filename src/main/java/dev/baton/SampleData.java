package dev.baton;

import dev.baton.sandbox.SampleLeads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the sample leads in the background, because cards come at Slack's pace, and gives up when Baton stops. */
final class SampleData implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final Thread sending;

    private SampleData(SampleLeads leads) {
        sending = new Thread(() -> send(leads), "sample-leads");
        sending.setDaemon(true);
    }

    static SampleData started(SampleLeads leads) {
        SampleData data = new SampleData(leads);
        data.sending.start();
        return data;
    }

    private static void send(SampleLeads leads) {
        try {
            LOG.info("{} sample leads were sent to this new workspace", leads.send());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        sending.interrupt();
    }
}
