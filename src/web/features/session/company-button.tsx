import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';

type Props = {
  /** Undefined: not known yet. */
  ways: { company: string | null } | undefined;
  /** Says `{company}`. */
  words: Text;
  query: Record<string, string | undefined>;
};

/** The way to the company's own sign-in, where there is one. */
export function CompanyButton({ ways, words, query }: Props) {
  const t = useText();
  const company = ways?.company ?? null;
  if (company === null) return null;
  const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
  const search = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  return (
    <Buttons>
      <a className={buttonClass({ look: 'primary' })} href={`/api/company-session${search}`}>
        {t(words, { company })}
      </a>
    </Buttons>
  );
}
