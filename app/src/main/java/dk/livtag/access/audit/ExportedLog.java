package dk.livtag.access.audit;

import java.util.List;

/** A log as it was handed over: its leaves and checkpoints in order, and the copies of checkpoints kept elsewhere. */
record ExportedLog(List<SealedLeaf> leaves, List<SignedCheckpoint> checkpoints, List<SignedCheckpoint> copies) {}
