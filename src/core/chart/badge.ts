// A badge: one line of SVG for a README, with a name, where a key result stands, and how that is in colour and word.
import { statusNames, type Status } from '../standing/status.ts';
import { type Lang, say, shortened, type Text } from '../text.ts';
import { escapeXml } from './escape-xml.ts';
import { textWidth } from './text-width.ts';

export type Badge = {
  /** Left, on ink; at most 40 letters of it are shown. */
  label: string;
  /** As words: `41%`, `2/5`; null before the first reading. */
  value: string | null;
  /** As words; empty when nobody has said. */
  goal: string;
  status: Status;
  stale: boolean;
};

const height = 20;
const size = 11;
const pad = 7;

/** The colours of status on light pages, as `tokens.css` has them; white on each has a contrast of at least 4.5. */
export const statusColours = { ok: '#2f6f4f', risk: '#8f6210', off: '#8e2f3f' };

const quiet = '#5c6670';
const colours: Record<Status | 'quiet', string> = {
  'on-track': statusColours.ok,
  met: statusColours.ok,
  held: statusColours.ok,
  'at-risk': statusColours.risk,
  'off-track': statusColours.off,
  broken: statusColours.off,
  'too-early': quiet,
  unknown: quiet,
  quiet,
};

export function badgeSvg(badge: Badge, lang: Lang): string {
  const label = shortened(badge.label, 40);
  const told = toldOf(badge, lang);
  const [left, right] = [boxWidth(label), boxWidth(told)];
  const colour = colours[badge.value === null || badge.stale ? 'quiet' : badge.status];
  const words = (x: number, text: string) =>
    `<text x="${x}" y="14" text-anchor="middle" textLength="${Math.ceil(textWidth(text, size))}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" viewBox="0 0 ${left + right} ${height}" role="img" aria-label="${escapeXml(`${label}: ${told}`)}">` +
    `<title>${escapeXml(`${label}: ${told}`)}</title>` +
    `<rect width="${left}" height="${height}" fill="#3b3e41"/><rect x="${left}" width="${right}" height="${height}" fill="${colour}"/>` +
    `<g fill="#fff" font-family="${font}" font-size="${size}">${words(left / 2, label)}${words(left + right / 2, told)}</g></svg>`
  );
}

/** `41% → 60% · on track`, `no reading yet`, `41% → 60% · stale`. */
function toldOf({ value, goal, status, stale }: Badge, lang: Lang): string {
  if (value === null) return say(words.noReading, lang);
  const way = goal === '' ? value : `${value} → ${goal}`;
  const state = stale ? say(words.stale, lang) : say(statusNames[status], lang).toLowerCase();
  return `${way} · ${state}`;
}

function boxWidth(text: string): number {
  return Math.ceil(textWidth(text, size)) + 2 * pad;
}

const font = 'Verdana,DejaVu Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif';

const words = {
  noReading: { en: 'no reading yet', zh: '还没有读数' },
  stale: { en: 'stale', zh: '久未更新' },
} satisfies Record<string, Text>;
