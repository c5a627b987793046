// Who did what an event tells, as sentences say it: for whom, and by which token.
import { type Lang, type Text, say } from '../core/text.ts';

const doers = {
  for: { en: '{name} (for {dutyOf})', zh: '{name}（代 {dutyOf}）' },
  token: { en: '{name} (token “{token}”)', zh: '{name}（令牌“{token}”）' },
  both: { en: '{name} (for {dutyOf}, token “{token}”)', zh: '{name}（代 {dutyOf}，令牌“{token}”）' },
} satisfies Record<string, Text>;

/** `nobody`: what stands where nobody did it. */
export function doer({ dutyOf, token }: Doing, actor: string | undefined, lang: Lang, nobody: string): string {
  const name = actor ?? nobody;
  if (!dutyOf && !token) return name;
  const kind = dutyOf && token ? 'both' : dutyOf ? 'for' : 'token';
  return say(doers[kind], lang, { name, dutyOf: dutyOf?.name ?? '', token: token?.name ?? '' });
}

type Doing = { dutyOf?: { name: string } | null | undefined; token?: { name: string } | null | undefined };
