/** What is hard to do, and how it goes: pure values that know no table. */
@NamedInterface("activity")
@NullMarked
package dk.livtag.plan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
