import { Link } from '@tanstack/react-router';
import type { Deputy } from '../../../contract/deputies.ts';
import { useMe } from '../../data/session.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { deputyText as text } from '../../parts/deputy-text.ts';

/** For whom I stand in today, and who for me. */
export function StandingIn({ deputies }: { deputies: readonly Deputy[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  return deputies
    .filter((one) => one.holds)
    .map(({ id, person, deputy, until }) => {
      const day = formatDay(until, lang);
      const words =
        deputy.id === me.person.id
          ? t(text.iStandIn, { name: person.name, day })
          : t(text.iAmAway, { name: deputy.name, day });
      return (
        <Quiet key={id} lede>
          <Link to="/settings/$part" params={{ part: 'absence' }}>
            {words}
          </Link>
        </Quiet>
      );
    });
}
