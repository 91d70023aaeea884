package dk.livtag.access.audit;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.access.Purpose;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what a transaction touched and writes it as one row a patient, in that transaction, just before it commits:
 * without the row, no data (security.md 7.1). A refusal is written at once in a transaction of its own, because the
 * one it happened in is rolled back.
 */
@Component
public class AuditTrail {

    private final AuditStore store;
    private final CurrentCaller caller;
    private final RealTime realTime;
    private final TransactionTemplate apart;

    AuditTrail(AuditStore store, CurrentCaller caller, RealTime realTime, PlatformTransactionManager transactions) {
        this.store = store;
        this.caller = caller;
        this.realTime = realTime;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be called inside the transaction that reads or writes. */
    public void allowed(Line line) {
        gathered().computeIfAbsent(line.patient(), _ -> new Touched()).add(line);
    }

    public void refused(Line line) {
        apart.executeWithoutResult(_ -> store.add(leaf(line.patient(), new Touched().add(line))));
    }

    public void signedIn() {
        store.add(leaf(null, new Touched().add(new Line(null, "sign_in", "session", null, "ALLOW", "R19"))));
    }

    private Map<@Nullable PatientId, Touched> gathered() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Gathering gathering) {
            return gathering.touched();
        }
        var gathering = new Gathering(new LinkedHashMap<>());
        TransactionSynchronizationManager.bindResource(this, gathering);
        TransactionSynchronizationManager.registerSynchronization(new WriteBeforeCommit(gathering));
        return gathering.touched();
    }

    private AuditLeaf leaf(@Nullable PatientId patient, Touched touched) {
        return new AuditLeaf(
                Ids.next(realTime),
                realTime.instant(),
                who(),
                patient == null ? null : patient.value(),
                touched.what(caller.get().purpose()));
    }

    private AuditLeaf.Who who() {
        return switch (caller.get()) {
            case Caller.SignedIn it ->
                new AuditLeaf.Who(
                        it.account().value(),
                        it.role().code(),
                        it.organisation() == null ? null : it.organisation().value());
            case Caller.Visitor it -> new AuditLeaf.Who(null, it.role().code(), null);
            case Caller.Listener it -> new AuditLeaf.Who(null, it.role().code(), null);
        };
    }

    /** One decision, as codes, and the one entry it was about where it named one. */
    public record Line(
            @Nullable PatientId patient,
            String action,
            String resource,
            @Nullable UUID item,
            String decision,
            String rule) {}

    private record Gathering(Map<@Nullable PatientId, Touched> touched) {}

    /** All that one transaction did with one patient's data. */
    private static final class Touched {
        private final TreeSet<String> actions = new TreeSet<>();
        private final TreeSet<String> resources = new TreeSet<>();
        private final TreeSet<String> items = new TreeSet<>();
        private final TreeSet<String> decisions = new TreeSet<>();
        private final TreeSet<String> rules = new TreeSet<>();

        Touched add(Line line) {
            actions.add(line.action());
            resources.add(line.resource());
            if (line.item() != null) items.add(line.item().toString());
            decisions.add(line.decision());
            rules.add(line.rule());
            return this;
        }

        /** What was filtered for one kind of data is said of the row: the strictest decision stands. */
        AuditLeaf.What what(Purpose purpose) {
            return new AuditLeaf.What(
                    String.join(",", actions),
                    String.join(",", resources),
                    String.join(",", items),
                    purpose.code(),
                    decisions.last(),
                    String.join(",", rules));
        }
    }

    private final class WriteBeforeCommit implements TransactionSynchronization {
        private final Gathering gathering;

        private WriteBeforeCommit(Gathering gathering) {
            this.gathering = gathering;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditTrail.this, gathering);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            gathering.touched().forEach((patient, touched) -> store.add(leaf(patient, touched)));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }
    }
}
