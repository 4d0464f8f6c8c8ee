package org.yingbao.quickstart.story;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Redraws one line of a terminal. */
final class Bar implements Progress {

    private static final int REDRAW_MS = 200;

    private final ProgressBar bar;

    Bar(String task, long all) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .setConsumer(new OneLine())
                .build();
    }

    @Override
    public void at(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Narrow enough for any terminal, so that nothing has to ask for its width. */
    private static final class OneLine implements ProgressBarConsumer {

        private static final int WIDTH = 78;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            System.out.print("\r" + line);
            System.out.flush();
        }

        @Override
        public void close() {
            System.out.println();
        }
    }
}
