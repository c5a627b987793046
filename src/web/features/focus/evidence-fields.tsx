import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './evidence-fields.module.css';
import { text } from './text.ts';

export type EvidenceDraft = { text: string; url: string };

type Props = {
  evidence: readonly EvidenceDraft[];
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onChange: (evidence: EvidenceDraft[]) => void;
};

/** Numbers, cases and links that show a bottleneck or driver, as many as there are. */
export function EvidenceFields({ evidence, fields, onChange }: Props) {
  const t = useText();
  const change = (at: number, part: Partial<EvidenceDraft>) =>
    onChange(evidence.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {evidence.map((one, at) => (
        <div key={at} className={styles.evidence}>
          <TextArea
            label={t(text.evidenceText)}
            value={one.text}
            onChange={(what) => change(at, { text: what })}
            error={fields[`evidence.${at}.text`]}
          />
          <TextInput
            label={t(text.evidenceUrl)}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={one.url}
            onChange={(url) => change(at, { url })}
            error={fields[`evidence.${at}.url`]}
            optional
          />
          <Button
            look="quiet"
            icon
            aria-label={t(text.removeEvidence)}
            onClick={() => onChange(evidence.filter((_, index) => index !== at))}
          >
            <Icon name="trash" size={16} />
          </Button>
        </div>
      ))}
      <p className={styles.addEvidence}>
        <Button look="link" onClick={() => onChange([...evidence, { text: '', url: '' }])}>
          {t(text.addEvidence)}
        </Button>
      </p>
    </>
  );
}
