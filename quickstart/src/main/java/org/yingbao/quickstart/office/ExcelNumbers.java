package org.yingbao.quickstart.office;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Document numbers that a spreadsheet took for numbers: it keeps fifteen digits, and the rest is lost for ever. Where
 * one number of a file is spoiled, those that end in 000 are not believed either.
 */
record ExcelNumbers(boolean someAreSpoiled) {

    static final String MENDING = "证件号码被表格软件变成了数字，后几位已丢失：请把该列设为“文本”格式，从原系统重新导出或重新录入";
    static final String MENDING_IN_ENGLISH = "/document/number: the spreadsheet made a number of it and lost digits;"
            + " format the column as text, then export or type it again";

    private static final int DIGITS_KEPT = 15;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern ZEROS = Pattern.compile("\\d{15}000");

    static ExcelNumbers in(Collection<Cell> numbers) {
        return new ExcelNumbers(numbers.stream().anyMatch(ExcelNumbers::isSurely));
    }

    boolean isSpoiled(Cell cell) {
        return isSurely(cell)
                || (someAreSpoiled && ZEROS.matcher(Plain.tight(cell.words())).matches());
    }

    private static boolean isSurely(Cell cell) {
        return switch (cell) {
            case Cell.Numeral(var value) ->
                value.precision() - value.scale() > DIGITS_KEPT
                        || value.stripTrailingZeros().scale() > 0;
            case Cell.Text(String text) -> SCIENTIFIC.matcher(Plain.tight(text)).matches();
            case Cell.Day _ -> true;
        };
    }
}
