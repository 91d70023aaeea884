/** Reading a pasted letter (brev): what it says of each question and where. What is not found is left to be answered. */
@NullMarked
package dk.livtag.referral.letter;

import org.jspecify.annotations.NullMarked;
