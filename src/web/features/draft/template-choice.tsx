import { useState } from 'react';
import type { Template } from '../../../core/catalog/template.ts';
import { templatesFor } from '../../../core/catalog/templates.ts';
import { type ObjectiveType, objectiveTypes } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import styles from './template-choice.module.css';
import { text } from './text.ts';

/** Without a type: one of each. */
type Props = { type: ObjectiveType | null; onUse: (template: Template) => void };

export function TemplateChoice({ type, onUse }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [used, setUsed] = useState(0);
  const offered =
    type === null ? objectiveTypes.flatMap((one) => templatesFor(one, lang).slice(0, 1)) : templatesFor(type, lang);
  return (
    <Fold key={used} summary={t(text.templates)}>
      <Quiet>{t(text.templatesHow)}</Quiet>
      <ul>
        {offered.map((template) => (
          <li key={template.id} className={styles.template}>
            <q>{template.set.objective.text}</q>
            <Button
              look="link"
              onClick={() => {
                setUsed(used + 1);
                onUse(template);
              }}
            >
              {t(text.use)}
            </Button>
            <small>{template.set.keyResults.map((keyResult) => keyResult.text).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
