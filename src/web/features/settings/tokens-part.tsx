import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ciSnippets } from '../../../contract/ci-snippets.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { tokensQuery } from '../../data/tokens.ts';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { joined } from '../../lib/joined.ts';
import { TokenForm } from './token-form.tsx';
import { TokenRow } from './token-row.tsx';
import { tokenText as text } from './token-text.ts';

/** Tokens of programs and one's own: made, listed with their last use, taken back. */
export function TokensPart() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const tokens = useSuspenseQuery(tokensQuery).data;
  const [isMaking, setMaking] = useState(false);
  const forPrograms = me.person.role === 'admin' || me.teams.some((team) => team.lead);
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      {t(text.make)}
    </Button>
  );
  const snippets = ciSnippets({
    url: location.origin,
    keyResultId: 'KEY_RESULT_ID',
    measure: 'tests.pass-rate',
    files: ['reports/junit.xml'],
  });
  return (
    <>
      <Quiet lede>{joined([t(text.how), !forPrograms && t(text.notYours)], lang)}</Quiet>
      {tokens.length === 0 ? (
        <EmptyState title={t(text.none)} action={make}>
          {t(forPrograms ? text.noneHow : text.noneOwnHow)}
        </EmptyState>
      ) : (
        <>
          <Buttons>{make}</Buttons>
          <Rows>
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Rows>
        </>
      )}
      <Section title={t(text.example)}>
        <Quiet lede>{t(text.exampleHow)}</Quiet>
        {snippets.map((one) => (
          <Copyable key={one.id} label={t(one.label)}>
            {t(one.text)}
          </Copyable>
        ))}
      </Section>
      {isMaking && (
        <Dialog title={t(text.make)} onClose={() => setMaking(false)}>
          <TokenForm onDone={() => setMaking(false)} />
        </Dialog>
      )}
    </>
  );
}
