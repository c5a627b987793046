import type { AlignmentWay } from '../../../core/okr/words.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Alignment } from '../../../contract/alignment.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { useText } from '../../lib/language.tsx';
import { AlignDialog } from '../../parts/align-dialog.tsx';
import { AlignmentEntry } from './alignment-entry.tsx';
import styles from './alignment-part.module.css';
import { LinksBefore } from './links-before.tsx';
import { StandsAlone } from './stands-alone.tsx';
import { alignmentText as text } from '../../parts/alignment-text.ts';

/** What the objective serves and what serves it, and how either side links them. */
export function AlignmentPart({ objective }: { objective: Objective }) {
  const t = useText();
  const [direction, setDirection] = useState<AlignmentWay>();
  const { serves, servedBy } = objective.alignments;
  const { edit } = objective.can;
  if (!edit && serves.length + servedBy.length === 0) return null;
  return (
    <Section title={t(text.title)}>
      <LinksBefore objective={objective} />
      {serves.length === 0 ? (
        <StandsAlone objective={objective} />
      ) : (
        <Links title={t(text.serves)} links={serves} objective={objective} direction="serves" />
      )}
      {servedBy.length > 0 && (
        <Links title={t(text.servedBy)} links={servedBy} objective={objective} direction="served-by" />
      )}
      {objective.state === 'published' && (
        <p className={styles.map}>
          <Link to="/map" search={{ cycle: objective.cycleId, at: objective.id.slice(-7) }}>
            {t(text.onMap)}
          </Link>
        </p>
      )}
      {edit && (
        <Buttons>
          <Button small onClick={() => setDirection('serves')}>
            {t(text.serve)}
          </Button>
          {objective.state === 'published' && (
            <Button small look="quiet" onClick={() => setDirection('served-by')}>
              {t(text.ask)}
            </Button>
          )}
        </Buttons>
      )}
      {direction !== undefined && (
        <AlignDialog objective={objective} direction={direction} onClose={() => setDirection(undefined)} />
      )}
    </Section>
  );
}

type LinksProps = {
  title: string;
  links: readonly Alignment[];
  objective: Objective;
  direction: AlignmentWay;
};

function Links({ title, links, objective, direction }: LinksProps) {
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <Rows>
        {links.map((link) => (
          <AlignmentEntry key={link.id} link={link} objective={objective} direction={direction} />
        ))}
      </Rows>
    </>
  );
}
