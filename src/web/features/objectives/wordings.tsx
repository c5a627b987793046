import { useQuery } from '@tanstack/react-query';
import type { Objective } from '../../../contract/objectives.ts';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { wordingsQuery } from '../../data/objectives.ts';
import { ChangedWords } from '../../parts/changed-words.tsx';
import { text } from './text.ts';

/** How the words of the objective changed, newest first. */
export function Wordings({ objective }: { objective: Objective }) {
  const t = useText();
  const { lang } = useLanguage();
  const wordings = useQuery(wordingsQuery(objective.id)).data;
  if (wordings === undefined) return <Bone />;
  if (wordings.length === 0) return <Quiet>{t(text.noHistory)}</Quiet>;
  return (
    <Rows ordered>
      {wordings.map((wording, index) => {
        const after = index === 0 ? objective.text : (wordings[index - 1]?.text ?? '');
        return (
          <li key={wording.at}>
            <ChangedWords before={wording.text} after={after} />
            <div>
              <small>
                {wording.by?.name} · {formatMoment(wording.at, lang)}
              </small>
            </div>
          </li>
        );
      })}
    </Rows>
  );
}
