import { Link } from '@tanstack/react-router';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import type { Scope } from '../../data/reviews.ts';
import { closeSteps, type CloseStep, isDone, stepNames } from './steps.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; scope: Scope; step: CloseStep };

/** The steps of one objective's end; what is done has its tick. */
export function StepTabs({ objective, scope, step }: Props) {
  const t = useText();
  return (
    <Tabs label={t(text.stepsOfOne)}>
      {closeSteps.map((one) => (
        <Link
          key={one}
          to="."
          search={{ scope, objective: objective.id, step: one }}
          activeOptions={{ explicitUndefined: true }}
          aria-current={one === step ? 'page' : undefined}
        >
          {t(stepNames[one])}
          {one !== 'onward' && isDone(one, objective) && (
            <>
              {' '}
              <Icon name="check" size={12} />
              <span className="only-heard">{t(text.done)}</span>
            </>
          )}
        </Link>
      ))}
    </Tabs>
  );
}
