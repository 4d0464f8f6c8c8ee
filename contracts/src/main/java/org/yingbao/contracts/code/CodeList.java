package org.yingbao.contracts.code;

import java.util.List;
import java.util.Optional;

/**
 * The words of one field, with its Chinese name. To an {@code open} list places may add words of their own: such a word
 * is taken, with a warning. A word that is not of a closed list is refused.
 */
public record CodeList(String list, String chinese, boolean open, List<Code> codes) {

    /** Whether the list names this word. */
    public boolean has(String code) {
        return of(code).isPresent();
    }

    /** The word as the list has it. */
    public Optional<Code> of(String code) {
        return codes.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
