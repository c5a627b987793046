import { Link } from '@tanstack/react-router';
import { Faint } from '../kit/quiet.tsx';
import styles from './key-result-statement.module.css';

/** How far it is promised to go, at the end of a statement: read past, as the row shows the numbers again. */
const promised = /\s*(?:\bfrom\s[^,;]{1,24}\sto\s[^,;]{1,24}|从\s?[^，；]{1,14}[到至]\s?[^，；]{1,14})$/i;

/** The statement of a key result, leading to its page. */
export function KeyResultStatement({ id, text }: { id: string; text: string }) {
  const said = promised.exec(text)?.[0] ?? '';
  return (
    <Link to="/key-results/$keyResultId" params={{ keyResultId: id }} className={styles.link}>
      {text.slice(0, text.length - said.length)}
      {said !== '' && <Faint>{said}</Faint>}
    </Link>
  );
}
