import { useMutation, useQuery } from '@tanstack/react-query';
import type { ProposedCycle } from '../../contract/cycles.ts';
import { createCycle, proposalsQuery } from '../data/cycles.ts';
import { useMe } from '../data/session.ts';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { toast } from '../kit/toast.tsx';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { useRefusal } from '../lib/refusal.ts';
import { cycleName } from './cycle.ts';
import styles from './next-cycle.module.css';

const text = {
  soon: {
    en: '{name} ({start} – {end}) has not been opened for drafting yet.',
    zh: '{name}（{start} – {end}）还没有开启起草。',
  },
  byAdmin: { en: ' An admin opens it.', zh: '由管理员开启。' },
  open: { en: 'Open {name}', zh: '开启 {name}' },
  opened: { en: '{name} is open for drafting', zh: '{name}已开启起草' },
};

/** From fifteen days before a cycle ends: the next one, opened with one press. Leads and admins see it. */
export function NextCycle() {
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const sees = isAdmin || me.teams.some((team) => team.lead);
  const proposals = useQuery({ ...proposalsQuery, enabled: sees }).data ?? [];
  return proposals.map((one) => <Proposal key={one.level} proposal={one} isAdmin={isAdmin} />);
}

function Proposal({ proposal, isAdmin }: { proposal: ProposedCycle; isAdmin: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const name = cycleName(proposal.name, lang);
  const days = { start: formatDay(proposal.start, lang), end: formatDay(proposal.end, lang) };
  const open = useMutation({
    mutationFn: () => createCycle(proposal),
    onSuccess: () => toast(t(text.opened, { name })),
  });
  const refused = useRefusal(open.error);
  return (
    <section className={styles.line}>
      <p>
        {t(text.soon, { name, ...days })}
        {!isAdmin && t(text.byAdmin)}
      </p>
      {isAdmin && (
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          {t(text.open, { name })}
        </Button>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </section>
  );
}
