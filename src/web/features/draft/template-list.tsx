import { typesForStage } from '../../../core/catalog/objective-types.ts';
import type { Template } from '../../../core/catalog/template.ts';
import { templatesFor } from '../../../core/catalog/templates.ts';
import type { ObjectiveType, Stage } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './template-list.module.css';
import { text } from './text.ts';

/** Without a type: one of each. */
type Props = { type: ObjectiveType | null; stage: Stage | undefined; onUse: (template: Template) => void };

/** Examples to begin from, word for word: fetched when somebody looks at them. */
export function TemplateList({ type, stage, onUse }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const offered =
    type === null
      ? typesForStage(stage).flatMap((one) => templatesFor(one, lang, stage).slice(0, 1))
      : templatesFor(type, lang, stage);
  return (
    <ul>
      {offered.map((template) => (
        <li key={template.id} className={styles.template}>
          <q>{template.set.objective.text}</q>
          <Button look="link" onClick={() => onUse(template)}>
            {t(text.use)}
          </Button>
          <small>{template.set.keyResults.map((keyResult) => keyResult.text).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}
