package dk.livtag.database;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;

/** Begins each transaction by telling the database who is asking. Without a transaction, no patient's row is seen. */
@Component("transactionManager")
class ContextTransactions extends JdbcTransactionManager {

    private final transient ContextRenewal context;

    ContextTransactions(DataSource dataSource, ContextRenewal context) {
        super(dataSource);
        this.context = context;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            context.renew();
        } catch (TransactionException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }
}
