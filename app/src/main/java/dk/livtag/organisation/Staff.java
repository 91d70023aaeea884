package dk.livtag.organisation;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.access.Profession;
import dk.livtag.access.PublicContent;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where, told to colleagues at the same organisation. */
@Service
@Transactional(readOnly = true)
public class Staff {

    private static final String COLLEAGUES = "No patient is involved, and the method answers colleagues only";

    private final StaffStore store;
    private final CurrentCaller caller;

    Staff(StaffStore store, CurrentCaller caller) {
        this.store = store;
        this.caller = caller;
    }

    @PublicContent(COLLEAGUES)
    public StaffMember get(AccountId account) {
        var member = store.get(account);
        requireColleague(member.organisation());
        return member;
    }

    /** The colleagues of one profession, by name. */
    @PublicContent(COLLEAGUES)
    public List<StaffMember> of(OrganisationId organisation, Profession profession) {
        requireColleague(organisation);
        return store.of(organisation, profession);
    }

    /** All who work at the caller's organisation, with what they tell of themselves. */
    @PublicContent(COLLEAGUES)
    public List<Profile> colleagues(OrganisationId organisation) {
        requireColleague(organisation);
        return store.all(organisation);
    }

    @PublicContent(COLLEAGUES)
    public Profile profile(AccountId account) {
        var profile = store.profile(account);
        requireColleague(profile.member().organisation());
        return profile;
    }

    /** The caller tells of herself (D14). */
    @PublicContent("The caller's own years, told to colleagues")
    @Transactional
    public void tell(@Nullable Integer qualifiedIn, @Nullable Integer painSince, Caller.SignedIn me) {
        if (qualifiedIn != null && painSince != null && painSince < qualifiedIn) {
            throw new RuleBroken("profile.pain-before-education");
        }
        store.tell(me.account(), qualifiedIn, painSince);
    }

    private void requireColleague(OrganisationId organisation) {
        if (!(caller.get() instanceof Caller.SignedIn it) || !organisation.equals(it.organisation())) {
            throw new NotFound("organisation.staff-unknown");
        }
    }
}
