package dk.livtag.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each request one transaction, and sends nothing before it has committed: what the user was told is stored, and
 * what was shown has its audit row.
 */
class RequestTransaction extends OncePerRequestFilter {

    private final PlatformTransactionManager transactions;
    private final Idempotency idempotency;

    RequestTransaction(PlatformTransactionManager transactions, Idempotency idempotency) {
        this.transactions = transactions;
        this.idempotency = idempotency;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestTransactions.isWithout(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            idempotency.answer(request, buffered, chain);
        } catch (RuntimeException | ServletException | IOException | Error e) {
            transactions.rollback(transaction);
            throw e;
        }
        end(transaction, buffered.getStatus());
        buffered.copyBodyToResponse();
    }

    private void end(TransactionStatus transaction, int status) {
        if (transaction.isRollbackOnly() || status >= HttpServletResponse.SC_BAD_REQUEST) {
            transactions.rollback(transaction);
        } else {
            transactions.commit(transaction);
        }
    }
}
