import { useState } from 'react';
import type { Template } from '../../../core/catalog/template.ts';
import { templatesFor } from '../../../core/catalog/templates.ts';
import type { ObjectiveType } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './draft-page.module.css';
import { text } from './text.ts';

type Props = { type: ObjectiveType; onUse: (template: Template) => void };

export function TemplateChoice({ type, onUse }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text.templates)}</summary>
      <p>{t(text.templatesHow)}</p>
      <ul>
        {templatesFor(type, lang).map((template) => (
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
