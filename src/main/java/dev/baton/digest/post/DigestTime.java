package dev.baton.digest.post;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the weekly digest is posted, by the clocks of a timezone. */
public record DigestTime(DayOfWeek day, LocalTime at, ZoneId zone) {}
