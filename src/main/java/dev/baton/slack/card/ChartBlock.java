package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slack's {@code data_visualization}, which its Java model lacks. Its parts are named as Slack's JSON names them. */
record ChartBlock(String type, @Nullable String blockId, String title, Chart chart) implements LayoutBlock {

    /** Slack takes so much of what a chart and its parts are called. */
    static final int TITLE = 50;

    static final int LABEL = 20;

    static ChartBlock lines(String title, List<Series> series, Axes axes) {
        return new ChartBlock("data_visualization", null, title, new Chart("line", series, axes));
    }

    /** @param series each with a point for each category, in their order */
    record Chart(String type, List<Series> series, Axes axisConfig) {
        Chart {
            series = List.copyOf(series);
        }
    }

    record Series(String name, List<Point> data) {
        Series {
            data = List.copyOf(data);
        }
    }

    record Point(String label, double value) {}

    record Axes(List<String> categories, @Nullable String xLabel, String yLabel) {
        Axes {
            categories = List.copyOf(categories);
        }
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return blockId;
    }
}
