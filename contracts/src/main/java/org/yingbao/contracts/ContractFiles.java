package org.yingbao.contracts;

/** Where the contract lies on the class path; paths are relative to its root. */
public final class ContractFiles {
    private static final String HERE = "org/yingbao/contracts/";

    /** The contract as one page to read, HTML, UTF-8. */
    public static final String PAGE = HERE + "contract.html";

    /** The AsyncAPI 3 document. */
    public static final String ASYNC_API = HERE + "asyncapi.yaml";

    /** The lists of code words with their Chinese names, a JSON object; see {@code CodeLists}. */
    public static final String CODE_LISTS = HERE + "code-lists.json";

    /** What findings and reasons cite, with the texts, a JSON object; see {@code Citations}. */
    public static final String CITATIONS = HERE + "citations.json";

    /**
     * Broken variants of the examples of department events, a JSON array: {@code type}; {@code says}, what is wrong;
     * {@code of}, the example, the first one if absent; {@code at}, a JSON pointer; {@code put}, the new value there,
     * or {@code remove}. A door dead-letters each as {@code SCHEMA_VIOLATION}, or for the {@code reason} that stands
     * there; {@code beyondSchema}: a schema cannot say it, so that only the door refuses it.
     */
    public static final String COUNTEREXAMPLES = HERE + "counterexamples.json";

    private ContractFiles() {}

    /** The JSON Schema of a {@code ce_type}, such as {@link EventTypes#POLICY}. */
    public static String schemaOf(String type) {
        return HERE + "schemas/" + nameOf(type) + ".schema.json";
    }

    /** The first example of a {@code ce_type}: a value, without its headers. */
    public static String exampleOf(String type) {
        return HERE + "examples/" + nameOf(type) + ".json";
    }

    private static String nameOf(String type) {
        return type.substring("org.yingbao.".length());
    }
}
