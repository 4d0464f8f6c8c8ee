package org.yingbao.contracts.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A code word and its Chinese name; for an attribute also the values that are known of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(String code, String chinese, @Nullable CodeList values) {}
