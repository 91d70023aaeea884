package dk.livtag.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What a member of staff tells of herself (medarbejderprofil, D14).
 *
 * @param qualifiedIn the year of the education
 * @param painSince the year since when she has worked with pain
 */
public record Profile(
        StaffMember member,
        @Nullable Integer qualifiedIn,
        @Nullable Integer painSince) {}
