import { LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Drawing, chartOption } from '../../core/chart/chart.ts';
import { type ChartLook, chartColours } from '../../core/chart/chart-look.ts';
import { escapeXml } from '../../core/chart/escape-xml.ts';

use([LineChart, GraphicComponent, GridComponent, SVGRenderer]);

/** The drawing as SVG text that stands anywhere: no styles, no ids, no scripts, on paper of its own. */
export function drawSvg(chart: Drawing, look: ChartLook, title: string, bare: boolean): string {
  const { tooltip: _pointer, ...option } = chartOption(chart, look);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: look.width, height: look.height });
  drawing.setOption(option);
  const svg = drawing.renderToSVGString({ useViewBox: true });
  drawing.dispose();
  return standAlone(svg, look, title, bare);
}

function standAlone(svg: string, look: ChartLook, title: string, bare: boolean): string {
  const inner = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<(style|defs)[\s\S]*?<\/\1>/g, '')
    // Nothing is drawn outside the plot, so nothing needs clipping; and names would meet those of the next drawing.
    .replace(/ (?:class|clip-path|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    // Pages with a strict policy drop style attributes; the same as attributes of SVG they keep.
    .replace(/ style="([^"]*)"/g, (_all, style: string) => asAttributes(style))
    .replace(/\n+/g, '\n');
  const { width, height } = look;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
    `<title>${escapeXml(title)}</title>` +
    `${bare ? '' : `<rect width="${width}" height="${height}" fill="${chartColours[look.theme].paper}"/>`}${inner.trim()}</svg>`
  );
}

function asAttributes(style: string): string {
  return style
    .replaceAll('&quot;', "'")
    .replace(/(?:^|;)\s*font:[^;]*?([\d.]+px)\s+([^;]+)/, ';font-size:$1;font-family:$2')
    .split(';')
    .map((part) => /^\s*([\w-]+)\s*:\s*([^"<>]+)$/.exec(part))
    .map((found) => (found === null ? '' : ` ${found[1]}="${found[2]!.trim()}"`))
    .join('');
}
