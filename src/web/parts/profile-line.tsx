import { useEffect } from 'react';
import type { Policy } from '../../core/coach/policy.ts';
import { type Deviation, nearestProfile } from '../../core/coach/profiles.ts';
import type { Text } from '../../core/text.ts';
import { makeLater } from '../kit/make-later.ts';
import { Quiet } from '../kit/quiet.tsx';
import { formatList } from '../lib/format.ts';
import { type Say, useLanguage, useText } from '../lib/language.tsx';
import { launchDateChoices, policyText, rulingNames, stanceChoices } from './policy-text.ts';

const text = {
  same: { en: 'Decides as “{name}” does.', zh: '与「{name}」完全一致。' },
  differs: { en: 'Differs from “{name}”: {what}', zh: '与「{name}」不同：{what}' },
  change: { en: '{what}: {from} → {to}', zh: '{what}：{from} → {to}' },
  rule: { en: '“{ask}”', zh: '「{ask}」' },
  own: { en: 'as by default', zh: '默认' },
} satisfies Record<string, Text>;

/** Which profile a policy is nearest to, and what it decides differently. */
export function ProfileLine({ policy }: { policy: Policy }) {
  const t = useText();
  const { lang } = useLanguage();
  const { profile, differs } = nearestProfile(policy, lang);
  const what = useDeviationWords(differs);
  const name = t(profile.name);
  return <Quiet>{differs.length === 0 ? t(text.same, { name }) : t(text.differs, { name, what })}</Quiet>;
}

/** All rules are much to load, so only where one is named; until then, and offline, it is told by its id. */
const useAsks = makeLater(() => import('../../core/coach/ask-of-rule.ts').then((module) => module.askOfRule));

/** What is decided differently, in words; a rule as people know it, by its question. */
export function useDeviationWords(all: readonly Deviation[]): string {
  const t = useText();
  const { lang } = useLanguage();
  const { piece: askOf, load } = useAsks();
  const namesRules = all.some(({ at }) => at === 'rule');
  useEffect(() => {
    if (namesRules) load();
  }, [namesRules, load]);
  const nameOf = (rule: string) => (askOf === undefined ? rule : t(text.rule, { ask: t(askOf(rule)) }));
  return formatList(
    all.map((one) => t(text.change, sayOne(one, t, nameOf))),
    lang,
  );
}

function sayOne(one: Deviation, t: Say, nameOf: (rule: string) => string): { what: string; from: string; to: string } {
  switch (one.at) {
    case 'launchDates':
      return {
        what: t(policyText.launchDates),
        from: t(launchDateChoices[one.from].title),
        to: t(launchDateChoices[one.to].title),
      };
    case 'stance':
      return { what: t(policyText.stance), from: t(stanceChoices[one.from].title), to: t(stanceChoices[one.to].title) };
    case 'rule': {
      const said = (ruling: typeof one.from) => t(ruling === 'own' ? text.own : rulingNames[ruling]);
      return { what: nameOf(one.rule), from: said(one.from), to: said(one.to) };
    }
    default:
      return { what: t(policyText[one.at]), from: String(one.from), to: String(one.to) };
  }
}
