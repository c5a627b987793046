import type { Indicator } from '../../contract/indicators.ts';
import type { KeyResult } from '../../contract/key-results.ts';
import { formatValue } from '../../core/format-value.ts';
import { readNumber } from '../../core/numbers/read-number.ts';
import { type Lang, say, type Text } from '../../core/text.ts';
import { idsIn } from '../input/ids-in.ts';
import { serverAddress } from '../input/server-address.ts';
import { Stop, type Terminal } from '../terminal.ts';
import type { MultipartBody } from './multipart-body.ts';
import type { PushOptions } from './push-options.ts';
import { deliver, destination } from './deliver.ts';
import { saying } from './say-not-sent.ts';

const texts = {
  notCanonical: {
    en: 'Write the value as a plain number with a decimal point, such as 97.6; {given} is none.{meant}',
    zh: '数值请写成普通数字，小数用点，例如 97.6；{given} 不是这样的数字。{meant}',
  },
  meant: { en: ' Do you mean {read}?', zh: '你要写的是 {read} 吗？' },
  withFiles: {
    en: '--value sends one number; files, --measure, --commit, --job, --shard and --retries belong to reports. Send them apart.',
    zh: '--value 只发送一个数；文件、--measure、--commit、--job、--shard 和 --retries 用于报告，请分开发送。',
  },
  oneKeyResult: {
    en: 'A number belongs to one key result: give one --kr, without =MEASURE.',
    zh: '一个数对应一个关键结果：请只写一个 --kr，不带 =度量名。',
  },
  oneSubject: {
    en: 'A number belongs to a key result or to an indicator: give --kr or --indicator, not both.',
    zh: '一个数对应一个关键结果或一个常设指标：--kr 和 --indicator 只能写一个。',
  },
  recorded: { en: '{id}  {value}  recorded for {at}', zh: '{id}  {value}  已记录，时间 {at}' },
  dry: {
    en: 'Nothing was sent. It would be {value} for {id}, at {at}, to {to}.',
    zh: '没有发送。将把 {value} 记到 {id}，时间 {at}，发往 {to}。',
  },
  nowhere: { en: '(no --to yet)', zh: '（还没有 --to）' },
} satisfies Record<string, Text>;

type Body = { value: number; at: string; unit?: string; note?: string };

/** One number for one key result or indicator. Its moment is settled before the first try: however often it arrives, it counts once. */
export async function pushValue(files: readonly string[], options: PushOptions, terminal: Terminal): Promise<void> {
  const { lang, out } = terminal;
  const { measure, commit, job, shard, retries, retriesTold } = options;
  if (files.length > 0 || [measure, commit, job, shard, retries, retriesTold].some((one) => one !== undefined))
    throw new Stop(texts.withFiles);
  const body = bodyOf(options);
  const to = subjectOf(options);
  const { id } = to;
  if (options.dryRun) {
    const at = serverAddress({ to: options.to || process.env['CRUX_URL'] || undefined })?.base ?? texts.nowhere[lang];
    if (options.json) out(`${JSON.stringify({ version: 1, dryRun: true, [to.key]: id, ...body }, null, 2)}\n`);
    else out(`${say(texts.dry, lang, { id, at: body.at, to: at, value: formatValue(body.value, body.unit, lang) })}\n`);
    return;
  }
  const where = destination(options, `/api/${to.path}/${encodeURIComponent(id)}/readings`);
  const isReply = (json: object): json is KeyResult | Indicator => 'now' in json || 'points' in json;
  const reply = await deliver({ ...where, body: jsonBody(body), isReply }, options, terminal);
  if (reply === undefined) return;
  const value = formatValue(body.value, body.unit ?? reply.unit, lang);
  if (options.json) out(`${JSON.stringify({ version: 1, [to.key]: id, ...body }, null, 2)}\n`);
  else out(`${say(texts.recorded, lang, { id, at: body.at, value })}\n`);
}

/** Nothing is guessed where nobody looks: `2,5`, `1 234` and `NaN` are refused, with what they may have meant. */
function bodyOf({ value: given = '', unit, at, note }: PushOptions): Body {
  const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(given) ? Number(given) : Number.NaN;
  if (!Number.isFinite(value)) {
    const read = readNumber(given);
    const may = read.ok ? [read.value] : read.why === 'ambiguous' ? read.readings : [];
    const told = (lang: Lang) => {
      const meant = may.length === 0 ? '' : say(texts.meant, lang, { read: may.join(lang === 'zh' ? ' 或 ' : ' or ') });
      return say(texts.notCanonical, lang, { given, meant });
    };
    throw new Stop({ en: told('en'), zh: told('zh') });
  }
  const time = at === undefined ? new Date() : new Date(at);
  if (Number.isNaN(time.getTime())) throw new Stop(saying.badTime);
  return {
    value,
    at: time.toISOString(),
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The key result or the indicator it is for. */
function subjectOf({ kr, indicator }: PushOptions) {
  if (indicator === undefined) return { key: 'keyResultId', path: 'key-results', id: keyResultOf(kr) };
  if (kr.length > 0) throw new Stop(texts.oneSubject);
  return { key: 'indicatorId', path: 'indicators', id: idsIn(indicator)[0] ?? indicator };
}

function keyResultOf(given: readonly string[]): string {
  const [only] = given;
  if (only === undefined) throw new Stop(saying.noKeyResult);
  if (given.length > 1 || only.includes('=')) throw new Stop(texts.oneKeyResult);
  return idsIn(only)[0] ?? only;
}

function jsonBody(body: Body): MultipartBody {
  const text = Buffer.from(JSON.stringify(body));
  return {
    contentType: 'application/json',
    length: text.length,
    async *bytes() {
      yield text;
    },
  };
}
