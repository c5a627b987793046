import type { OkrMap } from '../../../contract/map-rows.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { useText } from '../../lib/language.tsx';
import { LabelTags } from '../../parts/label-tags.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import type { MapNode } from './forest.ts';
import styles from './marked-line.module.css';
import { kindNames, text } from './text.ts';
import type { MapView } from './use-map.ts';

type Props = {
  view: MapView;
  node: MapNode;
  beside: string;
  onOpen: () => void;
  onTie: () => void;
};

/** What is marked on the map, in full: read out as one moves, with what can be done with it. */
export function MarkedLine({ view, node, beside, onOpen, onTie }: Props) {
  const t = useText();
  const objective = objectiveOf(view.map, node);
  const more = view.forest.across.filter((link) => link.from === node);
  return (
    <div className={styles.marked}>
      <div role="status">
        <p className={styles.small}>
          {t(kindNames[node.kind])}
          {beside !== '' && ` · ${beside}`}
        </p>
        <p className={styles.text}>{node.text || '…'}</p>
        {node.status !== null && <StateTag state={node.status} />}
        {node.asked && <p className={styles.small}>{t(text.waits)}</p>}
      </div>
      {objective !== undefined && <LabelTags ids={objective.labels} />}
      {more.length > 0 && (
        <p className={styles.small}>
          {t(text.alsoServes)}
          {': '}
          {more.map(({ to }) => (
            <Button key={to.key} look="link" onClick={() => view.say({ at: to.key })}>
              {to.text}
            </Button>
          ))}
        </p>
      )}
      <Buttons>
        {node.kind !== 'team' && (
          <Button small onClick={onOpen}>
            {t(text.open)}
          </Button>
        )}
        {objective?.edit === true && node.kind === 'objective' && (
          <Button small onClick={onTie}>
            {t(text.tie)}
          </Button>
        )}
      </Buttons>
    </div>
  );
}

export function objectiveOf(map: OkrMap, node: MapNode) {
  return map.objectives.find((one) => one.id === node.objectiveId);
}
