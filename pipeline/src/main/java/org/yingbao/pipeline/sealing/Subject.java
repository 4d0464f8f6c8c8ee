package org.yingbao.pipeline.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who a person is: what travels sealed only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
        String documentType,
        String number,
        String name,
        @Nullable String phone) {}
