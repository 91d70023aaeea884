package dk.livtag.database;

import javax.crypto.SecretKey;

/** Keys the hash of what a form said, so that nobody who reads the table of used keys can guess it. */
@FunctionalInterface
public interface FormSecret {

    SecretKey key();
}
