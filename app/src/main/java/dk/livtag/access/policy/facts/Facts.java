package dk.livtag.access.policy.facts;

import java.util.List;

/** Everything the policy knows when it decides. It may hold more than one request needs, never less. */
public record Facts(Care care, Wishes wishes, List<Group> groups, List<Client> clients, Triage triage) {

    public static final Facts NONE = new Facts(Care.NONE, Wishes.NONE, List.of(), List.of(), Triage.NONE);

    public Facts with(Care changed) {
        return new Facts(changed, wishes, groups, clients, triage);
    }

    public Facts with(Wishes changed) {
        return new Facts(care, changed, groups, clients, triage);
    }

    public Facts with(Triage changed) {
        return new Facts(care, wishes, groups, clients, changed);
    }
}
