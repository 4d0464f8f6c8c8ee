package org.yingbao.quickstart.office;

import java.util.Map;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeList;
import org.yingbao.contracts.code.CodeLists;

/** Code words by their Chinese names; a word that is in no list stays as it is. */
final class CodeWords {

    private static final CodeList DOCUMENTS = CodeLists.all().stream()
            .filter(list -> list.list().equals("documentType"))
            .findFirst()
            .orElseThrow();

    private CodeWords() {}

    static String ofDocument(String word) {
        return word.contains("身份证") ? "RESIDENT_ID" : of(DOCUMENTS, word);
    }

    static String ofCategory(String word, Map<String, String> named) {
        String code = named.get(word);
        return code == null ? of(CodeLists.CATEGORIES, word) : code;
    }

    static String ofAttribute(String attribute, String word) {
        return CodeLists.ATTRIBUTES
                .of(attribute)
                .map(Code::values)
                .map(values -> of(values, word))
                .orElse(word);
    }

    private static String of(CodeList list, String word) {
        return list.codes().stream()
                .filter(code -> code.chinese().equals(word))
                .findFirst()
                .map(Code::code)
                .orElse(word);
    }
}
