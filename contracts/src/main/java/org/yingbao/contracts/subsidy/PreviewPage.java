package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some people of one partition with what they are entitled to without and with a draft, on an inner topic.
 *
 * @param place which page of its partition this is; null where a draft only begins or ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewPage(PreviewedDraft draft, @Nullable PreviewPlace place, List<PreviewedPerson> people) {}
