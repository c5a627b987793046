import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../kit/button.tsx';
import { useText } from '../../lib/language.tsx';
import { text } from './text.ts';

/** What hangs on the focus, drawn. */
export function ToMap({ cycleId }: { cycleId: string }) {
  const t = useText();
  return (
    <Link to="/map" search={{ cycle: cycleId }} className={buttonClass()}>
      {t(text.toMap)}
    </Link>
  );
}
