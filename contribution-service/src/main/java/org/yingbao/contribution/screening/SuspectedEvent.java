package org.yingbao.contribution.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.yingbao.contribution.account.Offsets;
import org.yingbao.contribution.account.Remark;
import org.yingbao.contribution.account.Screened;

/**
 * An event on somebody suspected uninsured as it waits to leave.
 *
 * @param subject whom it is about, sealed
 * @param basis what was known when it was decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuspectedEvent(Screened screened, String subject, Offsets basis, List<Remark> findings) {}
