package dk.livtag.demo.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Moments that a ward could have: decisions by day, on weekdays; people write when they can. */
record Times(RandomGenerator random, Instant now) {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int OPENS = 8;
    private static final int CLOSES = 15;

    /** Within working hours, about so many days ago and always before today. */
    Instant workday(int daysAgo) {
        var day = today().minusDays(Math.max(1, daysAgo));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return at(day, OPENS, CLOSES);
    }

    /** Earlier working hours than these, by so many days or a weekend more. */
    Instant workdayBefore(Instant moment, int days) {
        return workday(daysSince(moment) + days);
    }

    /** Any hour that somebody is awake, so many days before. */
    Instant anyHourBefore(Instant moment, int days) {
        return at(date(moment).minusDays(days), 7, 23);
    }

    int daysSince(Instant moment) {
        return (int) ChronoUnit.DAYS.between(date(moment), today());
    }

    LocalDate today() {
        return date(now);
    }

    private Instant at(LocalDate day, int from, int to) {
        var time = LocalTime.of(random.nextInt(from, to), random.nextInt(60), random.nextInt(60));
        return day.atTime(time).atZone(DENMARK).toInstant();
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, DENMARK);
    }
}
