import { isRefusalCode, refusals } from '../../contract/refusals.ts';
import { problemTexts } from '../../contract/problem-texts.ts';
import { type Lang, type Text, say } from '../../core/text.ts';
import type { Sent } from './send-push.ts';

export const saying = {
  noToken: {
    en: 'Put a “Push reports” token into CRUX_TOKEN. An admin or the lead of a team makes one in Settings → Tokens.',
    zh: '请把「推送报告」令牌放进 CRUX_TOKEN。管理员或团队负责人可以在「设置」→「令牌」里新建。',
  },
  noKeyResult: {
    en: 'Say for which key result: --kr with its id or the address of its page.',
    zh: '请用 --kr 写明关键结果，可给 id 或页面地址。',
  },
  noFiles: {
    en: "Name the reports to send, such as 'out/**/*.xml', or one number with --value.",
    zh: "请写明要发送的报告，例如 'out/**/*.xml'，或用 --value 发送一个数。",
  },
  noAddress: {
    en: 'Say where the server is: --to https://crux.example.com, or CRUX_URL.',
    zh: '请写明服务器地址：--to https://crux.example.com，或设置 CRUX_URL。',
  },
  noCommit: {
    en: 'Neither the CI nor git says which commit this is. Add --commit.',
    zh: 'CI 和 git 都没有给出提交，请加上 --commit。',
  },
  badShard: { en: 'Write the part as 2/4: part two of four.', zh: '分片请写成 2/4，即四片中的第二片。' },
  badTime: { en: 'Write the time as 2026-10-20T08:00:00Z.', zh: '时间请写成 2026-10-20T08:00:00Z。' },
  plainHttp: {
    en: 'The token travels unencrypted over http. Use https where others can listen.',
    zh: '通过 http 发送时令牌没有加密，网络上有其他人时请用 https。',
  },
  again: { en: 'Trying again in {seconds} s.', zh: '{seconds} 秒后重试。' },
  sending: { en: 'Sending {sent} of {total} MB', zh: '正在发送 {sent} / {total} MB' },
} satisfies Record<string, Text>;

const texts = {
  unreachable: {
    en: 'Nobody answers at {host} ({fault}). Nothing was recorded. Check the address and the network.',
    zh: '{host} 没有响应（{fault}），什么都没有记录。请检查地址和网络。',
  },
  certificate: {
    en: 'The certificate of {host} is not trusted here ({fault}). Name the one of your own authority in NODE_EXTRA_CA_CERTS.',
    zh: '本机不信任 {host} 的证书（{fault}）。如果用的是自建证书机构，请用 NODE_EXTRA_CA_CERTS 指明机构的证书。',
  },
  moved: {
    en: '{host} redirects to {location}. Use that address; the token is not sent on by itself.',
    zh: '{host} 重定向到 {location}。请直接使用那个地址，令牌不会自动转发。',
  },
  notCrux: {
    en: '{host} answered {status}, but not as Crux does. Is the address right, or is a proxy in between?',
    zh: '{host} 返回了 {status}，但不像是 Crux 的回复。请检查地址是否正确，或中间是否有代理。',
  },
} satisfies Record<string, Text>;

/** Why a push was not taken and what to do, in one or two sentences. */
export function sayNotSent(sent: Sent & { ok: false }, { host }: URL, lang: Lang): string {
  if ('fault' in sent) {
    const untrusted = /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY/.test(sent.fault);
    return say(untrusted ? texts.certificate : texts.unreachable, lang, { host, fault: sent.fault });
  }
  const { status, error, location } = sent;
  if (status >= 300 && status < 400 && location) return say(texts.moved, lang, { host, location });
  if (!error || !isRefusalCode(error.code)) return say(texts.notCrux, lang, { host, status: error?.code ?? status });
  const problems = (error.problems ?? []).map(({ path, code, values }) => {
    const text = problemTexts[code];
    return `${path}${lang === 'zh' ? '：' : ': '}${text ? say(text, lang, values) : code}`;
  });
  return [say(refusals[error.code].text, lang, error.values), ...problems].join('\n');
}
