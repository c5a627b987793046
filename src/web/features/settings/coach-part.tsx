import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './coach-part.module.css';
import { PolicyEditor } from './policy-editor.tsx';
import { PolicyReading } from './policy-reading.tsx';
import { versionOf } from './policy-form.ts';
import { policyText } from '../../parts/policy-text.ts';
import { policyQuery } from '../../data/coach.ts';
import { writePolicyYaml } from './write-policy-yaml.ts';

/** What the organization decides about the coach: admins change it, everyone may know it. */
export function CoachPart() {
  const t = useText();
  const me = useMe();
  const policy = useSuspenseQuery(policyQuery).data;
  const admin = me.person.role === 'admin';
  return (
    <>
      <Quiet lede>{t(policyText.how)}</Quiet>
      {!admin && <Quiet lede>{t(policyText.readOnly)}</Quiet>}
      {admin ? <PolicyEditor key={versionOf(policy)} policy={policy} /> : <PolicyReading policy={policy} />}
      <p className={styles.file}>
        <Button onClick={() => download('crux.policy.yaml', writePolicyYaml(policy))}>{t(policyText.download)}</Button>
        <small>{t(policyText.downloadHow)}</small>
      </p>
    </>
  );
}

function download(name: string, words: string): void {
  const url = URL.createObjectURL(new Blob([words], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
