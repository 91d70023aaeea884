/** Programmes (tilbud, programmer) as data: what a pathway is copied from, how a file of one is read, and how two differ. */
@NamedInterface("programme")
@NullMarked
package dk.livtag.pathway.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
