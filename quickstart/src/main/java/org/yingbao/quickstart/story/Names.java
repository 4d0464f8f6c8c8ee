package org.yingbao.quickstart.story;

import java.util.random.RandomGenerator;

/** Names as people have them, put together by chance. */
final class Names {

    private static final String SURNAMES = "王李张刘陈杨赵高郭薛任冯马白梁康贺武闫雷韩成宋车秦孙田吴樊穆于曹樊侯乔党郝段霍邢";
    private static final String GIVEN = "兰英秀梅玉春桂凤珍明华建国平文军强红燕丽娟艳霞芳敏静志伟海永生福贵旺爱莲香翠花云峰俊杰浩宇欣怡雨晨";

    private Names() {}

    static String next(RandomGenerator random) {
        String name = one(SURNAMES, random) + one(GIVEN, random);
        return random.nextInt(5) == 0 ? name : name + one(GIVEN, random);
    }

    private static String one(String characters, RandomGenerator random) {
        int i = random.nextInt(characters.length());
        return characters.substring(i, i + 1);
    }
}
