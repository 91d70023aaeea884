/** The figures of the doors (tal): who refers, how long we take, what we say yes to (D31). No person, and no small number. */
@NullMarked
package dk.livtag.referral.figures;

import org.jspecify.annotations.NullMarked;
