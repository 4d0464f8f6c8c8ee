package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An identity document. A {@code RESIDENT_ID} has 18 characters and a valid GB 11643 check digit; other types are taken
 * as they are.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Document(String type, String number) {
    /** The words that {@code type} may be. */
    public enum Type {
        RESIDENT_ID,
        BIRTH_CERTIFICATE,
        RESIDENCE_PERMIT,
        PASSPORT
    }
}
