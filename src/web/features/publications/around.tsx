import type { PublicPage } from '../../../contract/publications.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { Rows } from '../../kit/rows.tsx';
import { useText } from '../../lib/language.tsx';
import { PagePart } from './page-part.tsx';
import { text } from './text.ts';

/** What the objective serves, what serves it, and what it needs of other teams. */
export function Around({ page }: { page: PublicPage }) {
  const t = useText();
  const { serves, servedBy, needs } = page;
  return (
    <>
      {(
        [
          [text.serves, serves],
          [text.servedBy, servedBy],
        ] as const
      ).map(
        ([name, others]) =>
          others.length > 0 && (
            <PagePart key={name.en} title={t(name)}>
              <Rows>
                {others.map((one) => (
                  <li key={one.id + one.text}>
                    <a href={`/open/${one.id}`}>{one.text}</a> <small>{one.team}</small>
                  </li>
                ))}
              </Rows>
            </PagePart>
          ),
      )}
      {needs.length > 0 && (
        <PagePart title={t(text.needs)}>
          <Rows>
            {needs.map((one) => (
              <li key={one.team + one.need}>
                {one.need} <small>{`${one.team} · ${t(wordNames.dependencyState[one.state])}`}</small>
              </li>
            ))}
          </Rows>
        </PagePart>
      )}
    </>
  );
}
