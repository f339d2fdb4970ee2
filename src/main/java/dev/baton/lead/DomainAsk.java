package dev.baton.lead;

import java.util.List;
import java.util.Optional;

/** Whether a manager still has to decide that everybody with a lead's e-mail domain is held, or how that went. */
public record DomainAsk(Event latest) {

    /** Empty where nobody asked. */
    public static Optional<DomainAsk> in(List<Event> history) {
        return history.stream()
                .filter(event -> event instanceof Aftermath.DomainAsked
                        || event instanceof Aftermath.DomainSuppressed
                        || event instanceof Aftermath.DomainLeft
                        || event instanceof Aftermath.Lifted)
                .reduce((earlier, later) -> later)
                .filter(latest -> history.stream().anyMatch(Aftermath.DomainAsked.class::isInstance))
                .map(DomainAsk::new);
    }

    public boolean isOpen() {
        return latest instanceof Aftermath.DomainAsked;
    }

    public boolean isSuppressed() {
        return latest instanceof Aftermath.DomainSuppressed;
    }
}
