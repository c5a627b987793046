import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/overviews.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import styles from './overview.module.css';
import { text } from './text.ts';

/** The teams whose objectives reach me: more than one layer wants an order of what comes first. */
export function Layers({ layers }: { layers: Overview['layers'] }) {
  const t = useText();
  if (layers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t(text.layers)}</h2>
      <p className={styles.quiet}>
        {layers.length > 1 ? t(text.manyLayers, { count: layers.length }) : t(text.layersHow)}
      </p>
      <ol className={styles.layers}>
        {layers.map((layer) => (
          <li key={layer.id}>
            <Link to="/teams/$teamId" params={{ teamId: layer.id }}>
              {layer.name}
            </Link>{' '}
            <span className={styles.quiet}>
              {t(wordNames.teamKind[layer.kind])} · {t(text.objectives, { count: layer.objectives })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
