import type { LabelMark } from '../../../core/okr/labels.ts';
import { labelShapes } from '../../parts/label-shapes.ts';
import { stateShapes } from '../../parts/state-shapes.ts';
import type { MapNode } from './forest.ts';
import { box, curve, type Layout } from './layout.ts';
import { linesOf } from './words.ts';

type Words = {
  title: string;
  beside: (node: MapNode) => string;
  stateOf: (node: MapNode) => string;
  /** Of its labels. */
  marksOf: (node: MapNode) => readonly LabelMark[];
};

/** The whole map as a picture of its own: ink on paper, states by shape and word, nothing to decode. */
export function drawSvg({ placed, lines, width, height }: Layout, { title, beside, stateOf, marksOf }: Words): string {
  const pad = 24;
  const [wide, high] = [Math.ceil(width + 2 * pad), Math.ceil(height + 2 * pad + 24)];
  const paths = lines.map(
    (line) =>
      `<path d="${curve(line)}" fill="none" stroke="#8b8a84"${line.across || line.asked ? ' stroke-dasharray="4 4"' : ''}/>`,
  );
  const boxes = placed.map(({ node, x, y }) => {
    const shape = node.status === null ? undefined : stateShapes[node.status];
    const words = linesOf(node.text, 14.4, 2);
    const told = words.map(
      (line, index) =>
        `<text x="12" y="${words.length === 1 ? 22 : 18 + index * 16}" font-size="13" fill="#1d1f21">${escaped(line)}</text>`,
    );
    const small = [stateOf(node), beside(node)].filter((one) => one !== '').join(' · ');
    const icon = shape
      ? `<path transform="translate(11 ${box.height - 18})" d="${shape.icon}" fill="${'solid' in shape ? '#55585c' : 'none'}" stroke="#55585c" stroke-width="1.4"/>`
      : '';
    const marks = marksOf(node);
    const labels = marks.map((mark, index) => drawnMark(mark, box.width - 18 - 15 * index, box.height - 18)).join('');
    const dashes = node.kind === 'team' || node.kind === 'need' ? ' stroke-dasharray="4 3"' : '';
    const edge = node.kind === 'focus' ? '#c23b22' : '#8b8a84';
    return `<g transform="translate(${x} ${y})"><rect width="${box.width}" height="${box.height}" rx="${node.kind === 'focus' ? 14 : 3}" fill="#fbfaf6" stroke="${edge}"${dashes}/>${told.join('')}<text x="${shape ? 28 : 12}" y="${box.height - 8}" font-size="11" fill="#55585c">${escaped(linesOf(small, 17.5 - 1.75 * marks.length, 1)[0] ?? '')}</text>${icon}${labels}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/><text x="${pad}" y="${pad}" font-size="15" fill="#1d1f21">${escaped(title)}</text><g transform="translate(${pad} ${pad + 20})">${paths.join('')}${boxes.join('')}</g></svg>`;
}

function drawnMark(mark: LabelMark, x: number, y: number): string {
  const { path, solid } = labelShapes[mark];
  const ink = solid ? 'fill="#55585c"' : 'fill="none" stroke="#55585c" stroke-width="1.5"';
  return `<path transform="translate(${x} ${y})" d="${path}" ${ink}/>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
