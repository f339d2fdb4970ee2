package dev.baton.sandbox.page.modal;

/** Somebody, or a channel, that can be chosen from a list. */
public record Offer(String id, String name) {}
