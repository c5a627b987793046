import { useState } from 'react';
import type { Template } from '../../../core/catalog/template.ts';
import { templatesFor } from '../../../core/catalog/templates.ts';
import { type ObjectiveType, objectiveTypes } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './draft-page.module.css';
import { text } from './text.ts';

/** Without a type: one of each. */
type Props = { type: ObjectiveType | null; onUse: (template: Template) => void };

export function TemplateChoice({ type, onUse }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const offered =
    type === null ? objectiveTypes.flatMap((one) => templatesFor(one, lang).slice(0, 1)) : templatesFor(type, lang);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text.templates)}</summary>
      <p>{t(text.templatesHow)}</p>
      <ul>
        {offered.map((template) => (
          <li key={template.id} className={styles.template}>
            <q>{template.set.objective.text}</q>
            <Button
              look="link"
              onClick={() => {
                setOpen(false);
                onUse(template);
              }}
            >
              {t(text.use)}
            </Button>
            <small>{template.set.keyResults.map((keyResult) => keyResult.text).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
