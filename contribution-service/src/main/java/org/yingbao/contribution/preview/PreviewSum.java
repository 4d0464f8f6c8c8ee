package org.yingbao.contribution.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.PreviewPlace;
import org.yingbao.contracts.subsidy.PreviewedDraft;
import org.yingbao.pipeline.stage.Figures;

/**
 * What the people of a page add to a preview.
 *
 * @param place which page that is; null where a draft only begins or ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewSum(PreviewedDraft draft, @Nullable PreviewPlace place, Figures figures) {
    static final String TYPE = "org.yingbao.preview-sum.v1";
}
