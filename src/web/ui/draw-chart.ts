import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from '../../core/chart/chart-option.ts';

use([LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws into the box and follows its width; returns the way to redraw and to stop. */
export function drawChart(box: HTMLElement): { show: (option: ChartOption) => void; stop: () => void } {
  const chart = init(box, undefined, { renderer: 'svg' });
  const follow = new ResizeObserver(() => chart.resize());
  follow.observe(box);
  return {
    show: (option) => chart.setOption(option, { notMerge: true }),
    stop: () => {
      follow.disconnect();
      chart.dispose();
    },
  };
}
