@NullMarked
package dk.livtag.referral.form;

import org.jspecify.annotations.NullMarked;
