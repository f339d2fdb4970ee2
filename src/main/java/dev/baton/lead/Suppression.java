package dev.baton.lead;

/**
 * Why somebody is not to be handed off.
 *
 * @param by      the lead with which that was said
 * @param forGood whether they want nobody to contact them again, which nobody takes back
 */
public record Suppression(LeadNumber by, boolean forGood) {}
