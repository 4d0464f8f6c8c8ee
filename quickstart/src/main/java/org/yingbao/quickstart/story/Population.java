package org.yingbao.quickstart.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The people of the story: the same ones each time it is played. A share of them has the same share of each class, and
 * of each county within a class.
 */
record Population(List<Resident> residents) {

    private static final long SEED = 2023;
    private static final int ONE_IN = 5;

    static int whole() {
        return Stream.of(Hardship.values())
                .mapToInt(hardship -> hardship.people)
                .sum();
    }

    static Population of(double share) {
        List<Hardship> hardships = List.of(Hardship.values());
        List<County> counties = List.of(County.values());
        int[] classes = hardships.stream().mapToInt(hardship -> hardship.people).toArray();
        int[] played = Apportionment.of((int) Math.round(whole() * share), classes);
        int[] shares = counties.stream().mapToInt(county -> county.perMille).toArray();
        List<Resident> residents = new ArrayList<>();
        RandomGenerator random = new SplittableRandom(SEED);
        ResidentIds ids = new ResidentIds();
        int number = 0;
        for (int h = 0; h < hardships.size(); h++) {
            Hardship hardship = hardships.get(h);
            int[] there = Apportionment.of(hardship.people, shares);
            int[] taken = Apportionment.of(played[h], there);
            for (int c = 0; c < counties.size(); c++) {
                County county = counties.get(c);
                for (int i = 0; i < there[c]; i++) {
                    number++;
                    Resident resident = new Resident(
                            number,
                            hardship,
                            county,
                            ids.next(hardship, random),
                            Names.next(random),
                            earnsMore(hardship) && number % ONE_IN == 0);
                    if (i < taken[c]) {
                        residents.add(resident);
                    }
                }
            }
        }
        return new Population(List.copyOf(residents));
    }

    private static boolean earnsMore(Hardship hardship) {
        return hardship.subsidyFen > hardship.lesser().subsidyFen;
    }

    long subsidyFen() {
        return residents.stream()
                .mapToLong(resident -> resident.hardship().subsidyFen)
                .sum();
    }

    long knownTwice() {
        return residents.stream().filter(Resident::twice).count();
    }
}
