import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import type { KeyResultForm } from './draft-form.ts';
import styles from './source-field.module.css';
import { keyResultText as text } from './key-result-text.ts';

type Props = {
  source: KeyResultForm['source'];
  onChange: (source: KeyResultForm['source']) => void;
  onBind: () => void;
};

/** Where the number comes from: a name while somebody types it, a chip once it reads itself. */
export function SourceField({ source, onChange, onBind }: Props) {
  const t = useText();
  if (source !== null && isBound(source))
    return (
      <div className={styles.source}>
        <span className={styles.sourceLabel}>{t(text.source)}</span>
        <span className={styles.chip}>
          <Icon name="link" size={14} />
          {source.name === '' ? source.kind : source.name}
        </span>{' '}
        <Button look="link" onClick={onBind}>
          {t(text.changeSource)}
        </Button>
      </div>
    );
  return (
    <div className={styles.source}>
      <TextInput
        label={t(text.source)}
        hint={t(text.sourceHint)}
        value={source?.name ?? ''}
        onChange={(name) => onChange(name === '' ? null : { config: {}, ...source, kind: 'manual', name })}
      />
      <Button look="link" onClick={onBind}>
        {t(text.bindSource)}
      </Button>
    </div>
  );
}

/** Bound on the source page, or by a pushed report: only there it changes. */
function isBound({ kind, config = {} }: NonNullable<KeyResultForm['source']>): boolean {
  return typeof config['connectionId'] === 'string' || (kind !== 'manual' && typeof config['metric'] === 'string');
}
