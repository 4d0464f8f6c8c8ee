package org.yingbao.subsidy.policy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Rules;

final class RulesReader {
    private RulesReader() {}

    static Rules read(JsonFields rules) throws Refused {
        Rules absent = Rules.DEFAULT;
        return new Rules(
                IdentityFixedReader.optional(rules).orElse(absent.identityFixed()),
                word(rules, "gainAfterPaymentInWindow", absent.gainInWindow()),
                word(rules, "gainAfterPaymentAfterWindow", absent.gainAfterWindow()),
                word(rules, "enrolledElsewhereInProvince", absent.elsewhereInProvince()),
                word(rules, "enrolledInOtherProvince", absent.otherProvince()),
                word(rules, "otherChannels", absent.otherChannels()),
                rules.optionalDay("ageOn"));
    }

    private static <E extends Enum<E>> E word(JsonFields rules, String name, E absent) throws Refused {
        if (!rules.has(name)) {
            return absent;
        }
        Class<E> words = absent.getDeclaringClass();
        Set<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return Enum.valueOf(words, rules.word(name, names));
    }
}
