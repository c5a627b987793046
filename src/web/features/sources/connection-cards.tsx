import { Link } from '@tanstack/react-router';
import type { Connection } from '../../../contract/connections.ts';
import { useText } from '../../lib/language.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { bindText } from './bind-text.ts';
import { ConnectorMark } from './connector-mark.tsx';
import styles from './connection-cards.module.css';
import { text } from './text.ts';
import type { Binding } from './use-binding.ts';

type Props = {
  connections: readonly Connection[];
  binding: Pick<Binding, 'connectionId' | 'choose' | 'connectors'>;
  /** Where one who may add another connection comes back to. */
  addFor: { keyResult: string } | { indicator: string } | undefined;
};

/** The connections to choose from, and the way to another one. */
export function ConnectionCards({ connections, binding, addFor }: Props) {
  const t = useText();
  const labelOf = (id: string) => binding.connectors.find((kind) => kind.id === id)?.label ?? { en: id, zh: id };
  return (
    <>
      <RadioCards
        label={t(bindText.which)}
        value={binding.connectionId}
        onChange={binding.choose}
        cards={connections.map((one) => ({
          value: one.id,
          title: one.name,
          note: (
            <span className={styles.cardNote}>
              <ConnectorMark connector={one.connector} />
              {t(one.disabledAt === null ? labelOf(one.connector) : text.pausedWord)}
            </span>
          ),
        }))}
      />
      {addFor !== undefined && (
        <Quiet>
          <Link to="/sources/new" search={addFor}>
            + {t(text.add)}
          </Link>
        </Quiet>
      )}
    </>
  );
}
