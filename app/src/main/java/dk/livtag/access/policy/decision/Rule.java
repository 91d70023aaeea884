package dk.livtag.access.policy.decision;

/** The rules of access, numbered as in docs/security.md. The audit log writes the number that decided. */
public enum Rule {
    /** Default deny. */
    R0,
    /** A citizen has their own data; drafts are hidden and what others have told is filtered. */
    R1,
    /** A clinician needs a live care relation, treatment as purpose, and their own organisation or a shared course. */
    R2,
    /** A psychologist's notes are for psychologist and doctor. */
    R3,
    /** Breaking the glass. */
    R4,
    /** A relative has what a live grant says. */
    R5,
    /** An employment authority has what a live written consent releases. */
    R6,
    /** Groups: members see each other's first names if those agreed; facilitators see the roster without CPR. */
    R7,
    /** Staff who are not health persons need the management's permission. */
    R8,
    /** Administrators: no health data, no self-elevation. */
    R9,
    /** A data protection officer reads the organisation's own log with a case number, never content. */
    R10,
    /** A SMART scope is an upper bound; a backend is bound by its registration. */
    R11,
    /** A citizen reads who has looked. */
    R12,
    /** The citizen's block, and the consent that a clinician documents. */
    R13,
    /** Entries are never deleted or overwritten; corrections are additions. */
    R14,
    /** Own learning: doctor and nurse, six months. */
    R15,
    /** Reserved, as in the access matrix. */
    R16,
    /** Statistics: nothing below five people. */
    R17,
    /** Export: the citizen only. */
    R18,
    /** Session, assurance level, step-up. */
    R19,
    /** The anonymous have public content. */
    R20,
    /** Triage: the referral sent to the organisation, until it is decided; a sender sees the status. */
    R21
}
