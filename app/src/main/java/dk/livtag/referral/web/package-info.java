/** What the pages of senders and of triage share: an answer as lines of text. */
@NullMarked
package dk.livtag.referral.web;

import org.jspecify.annotations.NullMarked;
