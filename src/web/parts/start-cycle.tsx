import { useMutation } from '@tanstack/react-query';
import type { Cycle } from '../../contract/cycles.ts';
import { updateCycle } from '../data/cycles.ts';
import { useMe } from '../data/session.ts';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { toast } from '../kit/toast.tsx';
import { useLanguage, useText } from '../lib/language.tsx';
import { useRefusal } from '../lib/refusal.ts';
import { cycleName } from './cycle.ts';
import styles from './start-cycle.module.css';

const text = {
  start: { en: 'Start {name}', zh: '启动 {name}' },
  started: { en: '{name} is running', zh: '{name} 已启动' },
  still: {
    en: '{name} is still being drafted. Once it is started, targets are frozen and check-ins begin.',
    zh: '{name} 还在起草阶段。启动之后目标值不再随意改动，大家开始更新进展。',
  },
  byAdmin: { en: ' An admin starts it.', zh: '由管理员启动。' },
};

/** Drafting is over: the cycle begins to run. */
export function StartCycle({ cycle }: { cycle: Cycle }) {
  const t = useText();
  const { lang } = useLanguage();
  const name = cycleName(cycle.name, lang);
  const start = useMutation({
    mutationFn: () => updateCycle(cycle.id, { state: 'running' }),
    onSuccess: () => toast(t(text.started, { name })),
  });
  const refused = useRefusal(start.error);
  return (
    <>
      <Button look="primary" busy={start.isPending} onClick={() => start.mutate()}>
        {t(text.start, { name })}
      </Button>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </>
  );
}

/** Beside what is published already: that the cycle has not begun, and the way to begin it. */
export function StartCycleLine({ cycle }: { cycle: Cycle }) {
  const t = useText();
  const { lang } = useLanguage();
  const isAdmin = useMe().person.role === 'admin';
  if (cycle.state !== 'drafting') return null;
  return (
    <div className={styles.line}>
      <p>
        {t(text.still, { name: cycleName(cycle.name, lang) })}
        {!isAdmin && t(text.byAdmin)}
      </p>
      {isAdmin && <StartCycle cycle={cycle} />}
    </div>
  );
}
