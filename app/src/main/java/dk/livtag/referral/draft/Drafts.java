package dk.livtag.referral.draft;

import dk.livtag.access.PublicContent;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unsent form that this browser holds (kladde): begun, answered, paused, opened again. */
@Service
@Transactional
public class Drafts {

    static final String OWN = "The form of the browser that asks; row-level security shows no other";

    private final DraftStore store;
    private final CodeMaker codes;
    private final HeldKey key;

    Drafts(DraftStore store, CodeMaker codes, HeldKey key) {
        this.store = store;
        this.codes = codes;
        this.key = key;
    }

    /** Begins a form. The browser has to hold its key before the row is written: nobody else may see it. */
    @PublicContent("Begins a form of one's own")
    public void begin(Draft draft, Consumer<DraftKey> browser) {
        var fresh = DraftKey.random();
        browser.accept(fresh);
        store.add(fresh, codes.pause(fresh).hash(), draft);
    }

    @PublicContent(OWN)
    public Optional<Draft> held() {
        return store.find().map(DraftStore.Kept::draft);
    }

    @PublicContent(OWN)
    public Change answer(Question question, Fields fields, int seen) {
        var kept = store.findForUpdate().orElseThrow(() -> new NotFound("referral.draft.gone"));
        var change = kept.draft().answer(question, fields, seen);
        if (change instanceof Change.Kept(Draft draft)) {
            store.save(new DraftStore.Kept(kept.id(), draft));
        }
        return change;
    }

    /** The code to write down; it is the same each time for the same form. */
    @PublicContent(OWN)
    public Optional<TypedCode> pauseCode() {
        return store.find().flatMap(_ -> key.find()).map(codes::pause);
    }

    /** Lets the browser hold the form behind a code; says whether there is one. */
    @PublicContent("Whoever has the code of an unsent form may go on with it")
    public boolean open(TypedCode code, Consumer<DraftKey> browser) {
        var behind = store.behind(code.hash());
        behind.ifPresent(browser);
        return behind.isPresent();
    }
}
