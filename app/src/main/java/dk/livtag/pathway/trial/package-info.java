/** Trying a programme (prøv): what a year of it asks for, worked out by the engine that runs the pathways (D32). */
@NullMarked
package dk.livtag.pathway.trial;

import org.jspecify.annotations.NullMarked;
