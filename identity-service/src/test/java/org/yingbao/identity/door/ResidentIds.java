package org.yingbao.identity.door;

/** Numbers with valid check digits for people who do not exist. */
final class ResidentIds {

    private ResidentIds() {}

    /** Born on a day as {@code YYYYMMDD}, whether there is such a day or not. */
    static String born(String day) {
        return completed("141102" + day + "002");
    }

    /** 17 digits and their check digit, computed as GB 11643 writes it: weights are powers of two modulo 11. */
    static String completed(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        int check = Math.floorMod(1 - sum, 11);
        return digits + (check == 10 ? "X" : Integer.toString(check));
    }
}
