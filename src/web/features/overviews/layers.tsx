import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/overviews.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet, Aside } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { text } from './text.ts';

/** The teams whose objectives reach me: more than one layer wants an order of what comes first. */
export function Layers({ layers }: { layers: Overview['layers'] }) {
  const t = useText();
  if (layers.length === 0) return null;
  return (
    <Section title={t(text.layers)}>
      <Quiet>{layers.length > 1 ? t(text.manyLayers, { count: layers.length }) : t(text.layersHow)}</Quiet>
      <Rows ordered>
        {layers.map((layer) => (
          <li key={layer.id}>
            <Link to="/teams/$teamId" params={{ teamId: layer.id }}>
              {layer.name}
            </Link>{' '}
            <Aside>
              {t(wordNames.teamKind[layer.kind])} · {t(text.objectives, { count: layer.objectives })}
            </Aside>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
