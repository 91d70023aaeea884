/** What an answered questionnaire comes to: answers in, numbers with their status out. Plain Java. */
@NullMarked
package dk.livtag.measure.score;

import org.jspecify.annotations.NullMarked;
