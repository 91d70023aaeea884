/** The form of a self-referral: seven pages, what each sends, and what to put right. */
@NullMarked
package dk.livtag.referral.form;

import org.jspecify.annotations.NullMarked;
