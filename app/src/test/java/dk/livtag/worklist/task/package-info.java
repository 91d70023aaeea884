@NamedInterface("task")
@NullMarked
package dk.livtag.worklist.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
