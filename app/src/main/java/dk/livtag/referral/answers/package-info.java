/** What a person says when she refers herself: one value type a question, nothing here knows of forms or tables. */
@NamedInterface("answers")
@NullMarked
package dk.livtag.referral.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
