// The hypothesis of a task: what we do, what it should move and by how much, and why we believe so.
import type { Lang } from '../text.ts';

/** Parts as the team wrote them; an empty one has not been thought of yet. */
export type Hypothesis = { ifWe: string; moves: string; because: string };

/** The parts as one sentence in the language they are written in; parts that are missing are left out, none = empty. */
export function hypothesisSentence({ ifWe, moves, because }: Hypothesis): string {
  const parts = { ifWe: bare(ifWe), moves: bare(moves), because: bare(because) };
  const words = frames[/\p{Script=Han}/u.test(ifWe + moves + because) ? 'zh' : 'en'];
  const said = (['ifWe', 'moves', 'because'] as const).filter((part) => parts[part] !== '');
  const sentence = said.map((part) => words[part] + spaced(parts[part], words.gap)).join(words.between);
  return sentence === '' ? '' : sentence + words.end;
}

/** The parts of a sentence; one that is not built so is kept whole, as what moves. */
export function hypothesisOf(sentence: string): Hypothesis {
  const said = sentence.trim();
  for (const form of sentences) {
    const { ifWe = '', moves = '', because = '' } = form.exec(said)?.groups ?? {};
    if (ifWe !== '' && moves !== '') return { ifWe: ifWe.trim(), moves: moves.trim(), because: because.trim() };
  }
  return { ifWe: '', moves: said, because: '' };
}

const sentences = [
  /^if (?:we )?(?<ifWe>[^]+?), then (?<moves>[^]+?)(?:,? because (?<because>[^]+?))?[.]?$/i,
  /^如果(?:我们)?(?<ifWe>[^]+?)[，,]\s*(?:那么|则|就)(?<moves>[^]+?)(?:[，,]\s*因为(?<because>[^]+?))?。?$/u,
];

/** The same as a sentence of its own: it begins with a capital. */
export function hypothesisShown(task: Parameters<typeof hypothesisSentence>[0]): string {
  const sentence = hypothesisSentence(task);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const frames: Record<Lang, Record<'ifWe' | 'moves' | 'because' | 'between' | 'end' | 'gap', string>> = {
  en: { ifWe: 'if we ', moves: 'then ', because: 'because ', between: ', ', end: '.', gap: '' },
  zh: { ifWe: '如果我们', moves: '那么', because: '因为', between: '，', end: '。', gap: ' ' },
};

// Chinese keeps a space before Latin letters and digits.
function spaced(part: string, gap: string): string {
  return /^[A-Za-z0-9]/.test(part) ? gap + part : part;
}

function bare(part: string): string {
  return part.trim().replace(/[.。]+$/u, '');
}
