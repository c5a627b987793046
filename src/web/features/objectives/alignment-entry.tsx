import type { AlignmentWay } from '../../../core/okr/words.ts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Alignment } from '../../../contract/alignment.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Lang, Text } from '../../../core/text.ts';
import { answerAlignment, askAlignment, removeAlignment, setShare } from '../../data/alignments.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { cycleName } from '../../parts/cycle.ts';
import { alignmentStateNames, alignmentText as text } from '../../parts/alignment-text.ts';

type Props = { link: Alignment; objective: Objective; direction: AlignmentWay };

/** One link as either end tells it: the other end, how it counts, and what can be done with it. */
export function AlignmentEntry({ link, objective, direction }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const [open, setOpen] = useState<'decline' | 'share'>();
  const accept = useMutation({
    mutationFn: () => answerAlignment(link.id, { state: 'accepted', reason: '' }),
    onError: failed,
  });
  const { other, keyResult, can } = link;
  const again = () => linkAgain(link, objective, direction).then((said) => toast(t(said)), failed);
  const remove = useMutation({
    mutationFn: () => removeAlignment(link.id),
    onSuccess: () => toast(t(text.removed), link.gone || other.dropped ? undefined : () => void again()),
    onError: failed,
  });
  const toggle = (what: 'decline' | 'share') => setOpen(open === what ? undefined : what);
  return (
    <Entry
      words={
        <>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: other.id }}>
            {direction === 'serves' && keyResult !== null ? keyResult.text : other.text}
          </Link>
          <div>
            <small>{placeOf(link, direction, t(text.ofKeyResult), lang)}</small>
          </div>
          {other.dropped && (
            <div>
              {other.text} {t(text.dropped)}
            </div>
          )}
          {link.gone && !other.dropped && <div>{t(text.gone)}</div>}
          {link.note !== '' && <q>{link.note}</q>}
          {link.reason !== '' && <q>{link.reason}</q>}
        </>
      }
      beside={<HowItCounts link={link} objective={objective} direction={direction} />}
      end={
        <Buttons>
          {can.answer && (
            <>
              {!link.gone && (
                <Button small busy={accept.isPending} onClick={() => accept.mutate()}>
                  {t(text.accept)}
                </Button>
              )}
              <Button small look="quiet" aria-expanded={open === 'decline'} onClick={() => toggle('decline')}>
                {t(text.decline)}
              </Button>
            </>
          )}
          {can.share && (
            <Button small look="quiet" aria-expanded={open === 'share'} onClick={() => toggle('share')}>
              {t(text.change)}
            </Button>
          )}
          {can.remove && (
            <Button small look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t(text.remove)}
            </Button>
          )}
        </Buttons>
      }
    >
      {open === 'decline' && <DeclineForm id={link.id} onDone={() => setOpen(undefined)} />}
      {open === 'share' && <ShareForm link={link} onDone={() => setOpen(undefined)} />}
    </Entry>
  );
}

/** As it was, as far as both sides are mine; otherwise the other side is asked once more. */
async function linkAgain({ other, keyResult, share, note }: Alignment, { id }: Objective, direction: AlignmentWay) {
  const [from, to] = direction === 'serves' ? [id, other.id] : [other.id, id];
  const sent = await askAlignment(from, { parentId: to, keyResultId: keyResult?.id ?? null, share, note });
  const made = sent.alignments.serves.find((one) => one.other.id === to && one.keyResult?.id === keyResult?.id);
  return made?.state === 'accepted' ? text.linked : text.asked;
}

function placeOf({ other, keyResult }: Alignment, direction: AlignmentWay, ofKeyResult: string, lang: Lang): string {
  const of = keyResult === null ? [] : [direction === 'serves' ? other.text : `${ofKeyResult}: ${keyResult.text}`];
  return [...of, other.team.name, cycleName(other.cycle.name, lang)].join(' · ');
}

function HowItCounts({ link, objective, direction }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { state, share, counted, other } = link;
  const { cycle } = objective;
  const said: ReactNode[] = [
    share === null ? t(text.supportsOnly) : t(text.counts, { share: formatShare(share, lang) }),
    ...(state === 'accepted' ? [] : [t(alignmentStateNames[state])]),
  ];
  const isShut = direction === 'serves' ? objective.restricted : other.restricted;
  if (isShut && share !== null) said.push(t(text.restricted));
  else if (direction === 'served-by' && state === 'accepted' && share !== null && !link.gone)
    said.push(
      counted === null ? t(whyNotCounted(link, objective)) : t(text.addsNow, { progress: formatShare(counted, lang) }),
    );
  if (other.cycle.end < cycle.start || other.cycle.start > cycle.end) said.push(t(text.noOverlap));
  return said.map((one, index) => <div key={index}>{one}</div>);
}

function whyNotCounted({ keyResult }: Alignment, { keyResults }: Objective): Text {
  const served = keyResults.find((one) => one.id === keyResult?.id);
  if (served?.kind === 'unknown') return text.notMeasurable;
  return served !== undefined && served.now.progress !== null ? text.countsItself : text.notCounted;
}

function DeclineForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`decline-alignment:${id}`, first),
    required: ['reason'],
    send: ({ reason }) => answerAlignment(id, { state: 'declined', reason }),
    onSent: onDone,
    beside: { 'reason-missing': 'reason' },
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.declineWhy)} {...form.field('reason')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.decline)}
      </Button>
    </Form>
  );
}

function ShareForm({ link, onDone }: { link: Alignment; onDone: () => void }) {
  const t = useText();
  const first = { percent: link.share === null ? null : Math.round(link.share * 1000) / 10 };
  const form = useForm({
    first,
    kept: useKept(`share:${link.id}`, first),
    check: ({ percent }) => ({ percent: isPercent(percent) ? undefined : t(text.shareWrong) }),
    send: ({ percent }) => setShare(link.id, percent === null ? null : percent / 100),
    onSent: onDone,
    beside: { 'shares-above-one': 'percent', 'counted-twice': 'percent' },
  });
  return (
    <Form form={form}>
      <NumberInput label={t(text.share)} hint={t(text.onlySupports)} unit="%" {...form.field('percent')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}

function isPercent(percent: number | null): boolean {
  return percent === null || (percent > 0 && percent <= 100);
}
