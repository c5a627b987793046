import { useEffect, useRef } from 'react';
import { growthLinks, growthLinkTitles, type GrowthLink } from '../../../core/okr/growth-link.ts';
import { useText } from '../../lib/language.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import type { DraftForm } from './draft-form.ts';
import { text } from './text.ts';
import type { CoachReading } from './use-coach.ts';

type Props = {
  form: DraftForm;
  /** What the sentence says fills in what nobody has chosen; in a stored draft nothing fills itself in. */
  follows: boolean;
  moved: CoachReading['moved'];
  onChange: (change: Partial<DraftForm>) => void;
};

type Filled = Pick<DraftForm, 'growthLink' | 'lever'>;

/** Which link of the growth chain it moves, and by what: read from the sentence until somebody says otherwise. */
export function GrowthFields({ form, follows, moved, onChange }: Props) {
  const t = useText();
  const { growthLink, lever } = form;
  const read: Filled = { growthLink: moved?.links[0] ?? null, lever: moved?.means ?? '' };
  // Back at a draft: what says the same as its sentence was read from there.
  const filled = useRef<Filled>({
    growthLink: growthLink === read.growthLink ? growthLink : null,
    lever: lever === read.lever ? lever : '',
  });
  useEffect(() => {
    if (!follows) return;
    const change: Partial<Filled> = {};
    const { current } = filled;
    if (growthLink === current.growthLink && read.growthLink !== growthLink) change.growthLink = read.growthLink;
    if (lever === current.lever && read.lever !== lever) change.lever = read.lever;
    if (Object.keys(change).length === 0) return;
    filled.current = { ...current, ...change };
    onChange(change);
  }, [follows, growthLink, lever, read.growthLink, read.lever, onChange]);
  return (
    <FieldPair>
      <Select
        label={t(text.growthLink)}
        hint={growthLink !== null && growthLink === read.growthLink ? t(text.growthRead) : undefined}
        value={growthLink ?? ''}
        choices={[
          { value: '', label: t(text.notSaid) },
          ...growthLinks.map((value) => ({ value, label: t(growthLinkTitles[value]) })),
        ]}
        onChange={(value: GrowthLink | '') => onChange({ growthLink: value === '' ? null : value })}
      />
      <TextInput
        label={t(text.lever)}
        hint={t(text.leverHint)}
        value={lever}
        onChange={(words) => onChange({ lever: words })}
      />
    </FieldPair>
  );
}

/** Of another kind now: what was said of the growth chain goes with the next save, and that is said before it. */
export function GrowthGoes({ form: { growthLink, lever } }: Pick<Props, 'form'>) {
  const t = useText();
  const said = [growthLink === null ? '' : t(growthLinkTitles[growthLink]), lever].filter((one) => one !== '');
  return said.length > 0 && <Quiet>{t(text.growthGoes, { what: said.join(' · ') })}</Quiet>;
}
