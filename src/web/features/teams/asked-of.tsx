import type { Dependency } from '../../../contract/dependency.ts';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { useText } from '../../lib/language.tsx';
import { DependencyEntry } from '../../parts/dependency-entry.tsx';
import { dependencyText } from '../../parts/dependency-text.ts';

/** What key results of other teams need of this one. */
export function AskedOf({ dependencies }: { dependencies: readonly Dependency[] }) {
  const t = useText();
  if (dependencies.length === 0) return null;
  return (
    <Section title={t(dependencyText.askedOf)}>
      <Rows>
        {dependencies.map((one) => (
          <DependencyEntry key={one.id} dependency={one} side="asked" />
        ))}
      </Rows>
    </Section>
  );
}
