import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Trace } from '../../core/standing/trace.ts';
import { useText } from '../lib/language.tsx';
import { Button } from '../kit/button.tsx';

const WhySheet = lazy(() => import('./why-sheet.tsx').then((module) => ({ default: module.WhySheet })));

type Props = { title: string; trace: () => Trace; children?: ReactNode };

/** Beside a number: opens the sheet that explains it. */
export function WhyButton({ title, trace, children }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="link" onClick={() => setOpen(true)}>
        {children ?? t({ en: 'Why this number?', zh: '为什么是这个数？' })}
      </Button>
      {isOpen && (
        <Suspense>
          <WhySheet title={title} trace={trace()} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
