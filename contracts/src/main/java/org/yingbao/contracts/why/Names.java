package org.yingbao.contracts.why;

/** What codes are called; whoever knows the registers of regions and policies says it better than {@link #CODES}. */
public interface Names {
    /** Where no register is at hand: the province by its code, and policies by their labels. */
    Names CODES = new Names() {
        @Override
        public String region(String code) {
            return Provinces.of(code) + "（" + code + "）";
        }

        @Override
        public String policy(String policyId) {
            return "“" + policyId + "”";
        }
    };

    /** The name of a region by its six digits, such as 离石区. */
    String region(String code);

    /** The title of a policy by its label, in quotation marks. */
    String policy(String policyId);
}
