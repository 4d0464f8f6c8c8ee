package org.yingbao.rules.architecture.planted.one;

import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.yingbao.rules.architecture.planted.other.LooksBack;

/** Does what no class of the module may do: see {@code ArchitectureTest}. */
public final class AsksTheClock {
    public LocalDate today() {
        Assertions.assertThat(new LooksBack(this)).isNotNull();
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
