package dev.baton.sandbox.page;

/** All that somebody can do on the page. */
public record Hands(
        Acting inChannels,
        ModalActing inModals,
        HomeActing inHome,
        ShortcutActing shortcuts,
        SuggestionActing suggestions) {}
