import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { labelsNow } from '../../core/okr/labels.ts';
import { labelsQuery, putLabels } from '../data/labels.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Picker } from '../kit/picker.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { useText } from '../lib/language.tsx';
import { LabelMark } from './label-mark.tsx';
import styles from './label-picker.module.css';

const text = {
  none: { en: 'No labels yet: ', zh: '还没有标签：' },
  make: { en: 'add the first ones', zh: '新建标签' },
  add: { en: 'Add a label', zh: '添加标签' },
  choose: { en: 'Choose a label', zh: '选择标签' },
  takeOff: { en: 'Take the label {name} off', zh: '移除标签「{name}」' },
};

/** The labels an objective bears, each of them taken off in one step, and others found by typing. */
export function LabelPicker({ objective }: { objective: { id: string; labels: readonly string[] } }) {
  const t = useText();
  const failed = useRefusalToast();
  const known = useQuery(labelsQuery).data;
  const put = useMutation({ mutationFn: (labels: string[]) => putLabels(objective.id, labels), onError: failed });
  if (known === undefined) return null;
  const borne = labelsNow(objective.labels, known.labels);
  const ids = borne.map(({ id }) => id);
  const more = known.labels.filter((one) => one.archivedAt === null && !ids.includes(one.id));
  if (borne.length + more.length === 0)
    return known.can.edit ? (
      <p className={styles.none}>
        {t(text.none)}
        <Link to="/settings/$part" params={{ part: 'labels' }}>
          {t(text.make)}
        </Link>
      </p>
    ) : null;
  return (
    <div className={styles.picker} aria-busy={put.isPending}>
      {borne.map(({ id, name, mark }) => (
        <span key={id} className={styles.label}>
          <LabelMark mark={mark} />
          {name}
          <Button
            look="quiet"
            icon
            aria-label={t(text.takeOff, { name })}
            onClick={() => put.mutate(ids.filter((one) => one !== id))}
          >
            <Icon name="close" size={12} />
          </Button>
        </span>
      ))}
      {more.length > 0 && (
        <span className={styles.add}>
          <Picker
            label={t(text.add)}
            hideLabel
            value=""
            choices={[
              { value: '', label: t(text.choose) },
              ...more.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => id !== '' && put.mutate([...ids, id])}
          />
        </span>
      )}
    </div>
  );
}
