package org.yingbao.quickstart.story;

/** The counties of Lüliang by GB/T 2260, with a plausible share of those in hardship; the shares are invented. */
enum County {
    LISHI("141102", "Lishi", "离石区", 86),
    WENSHUI("141121", "Wenshui", "文水县", 78),
    JIAOCHENG("141122", "Jiaocheng", "交城县", 52),
    XING("141123", "Xing", "兴县", 118),
    LIN("141124", "Lin", "临县", 214),
    LIULIN("141125", "Liulin", "柳林县", 92),
    SHILOU("141126", "Shilou", "石楼县", 62),
    LAN("141127", "Lan", "岚县", 78),
    FANGSHAN("141128", "Fangshan", "方山县", 63),
    ZHONGYANG("141129", "Zhongyang", "中阳县", 38),
    JIAOKOU("141130", "Jiaokou", "交口县", 32),
    XIAOYI("141181", "Xiaoyi", "孝义市", 42),
    FENYANG("141182", "Fenyang", "汾阳市", 45);

    final String region;
    final String english;
    final String chinese;
    final int perMille;

    County(String region, String english, String chinese, int perMille) {
        this.region = region;
        this.english = english;
        this.chinese = chinese;
        this.perMille = perMille;
    }
}
