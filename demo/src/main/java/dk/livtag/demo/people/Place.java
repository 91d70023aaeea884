package dk.livtag.demo.people;

import dk.livtag.kernel.OrganisationId;
import java.util.List;

/** An invented organisation (afdeling, kommune, lægehus, jobcenter). */
public record Place(String key, String name, String kind, String phone, boolean receivesReferrals) {

    /** Where referrals go. */
    public static final OrganisationId HOSPITAL = id("hospital");

    /** The municipality takes referrals too, and gets some that the hospital passes on. */
    public static final OrganisationId MUNICIPALITY = id("municipality");

    public static List<Place> all() {
        return Lines.fieldsOf("places.csv").stream()
                .map(it -> new Place(
                        it.get(0), it.get(1), it.get(2), it.get(3), it.get(4).equals("receives")))
                .toList();
    }

    static OrganisationId id(String key) {
        return new OrganisationId(FixedIds.of("place " + key));
    }
}
