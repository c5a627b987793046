import { lazy, Suspense, useState } from 'react';
import type { Template } from '../../../core/catalog/template.ts';
import type { ObjectiveType, Stage } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { text } from './text.ts';

const TemplateList = lazy(() => import('./template-list.tsx').then((module) => ({ default: module.TemplateList })));

type Props = { type: ObjectiveType | null; stage: Stage | undefined; onUse: (template: Template) => void };

/** Templates behind a line; it closes again once one is used. */
export function TemplateChoice({ type, stage, onUse }: Props) {
  const t = useText();
  const [used, setUsed] = useState(0);
  return (
    <Fold key={used} summary={t(text.templates)}>
      <Quiet>{t(text.templatesHow)}</Quiet>
      <Suspense fallback={<Bone height={120} />}>
        <TemplateList
          type={type}
          stage={stage}
          onUse={(template) => {
            setUsed(used + 1);
            onUse(template);
          }}
        />
      </Suspense>
    </Fold>
  );
}
