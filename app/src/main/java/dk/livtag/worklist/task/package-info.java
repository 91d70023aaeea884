/** What is due for whom (opgaver): the open steps of pathways, as the lists of one reader. */
@NamedInterface("task")
@NullMarked
package dk.livtag.worklist.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
