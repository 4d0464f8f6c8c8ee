package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.system.simulation.planted.ForwardingStage;

/** A stage with one tally more. */
final class CountedStage<D, E> extends ForwardingStage<D, E> {

    private final Tally<D> tally;

    CountedStage(Stage<D, E> stage, Tally<D> tally) {
        super(stage);
        this.tally = tally;
    }

    @Override
    public List<Output<D>> outputs() {
        List<Output<D>> outputs = new ArrayList<>(super.outputs());
        outputs.add(tally);
        return outputs;
    }
}
