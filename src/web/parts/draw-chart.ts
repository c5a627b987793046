import { LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from '../../core/chart/chart-option.ts';

use([LineChart, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

type Size = { width: number; height: number };

/** Draws into the box whenever its size changes; `show` draws again for another reason. */
export function drawChart(
  box: HTMLElement,
  optionFor: (size: Size) => ChartOption,
): { show: () => void; stop: () => void } {
  const chart = init(box, undefined, { renderer: 'svg' });
  let drawn: Size | undefined;
  const show = () => {
    const size = { width: box.clientWidth, height: box.clientHeight };
    if (size.width === 0 || size.height === 0) return;
    drawn = size;
    chart.resize({ ...size, silent: true });
    chart.setOption(optionFor(size), { notMerge: true });
    scalable(box, size);
  };
  const follow = new ResizeObserver(() => {
    if (drawn?.width !== box.clientWidth || drawn.height !== box.clientHeight) show();
  });
  follow.observe(box);
  show();
  return {
    show,
    stop: () => {
      follow.disconnect();
      chart.dispose();
    },
  };
}

/** Paper is of another width than the screen: there the drawing is scaled, because nobody draws it again. */
function scalable(box: HTMLElement, { width, height }: Size): void {
  box.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
