import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OkrMap } from '../../../contract/map-rows.ts';
import { objectiveTypes, wordNames } from '../../../core/okr/words.ts';
import { worstFirst } from '../../../core/standing/worst-first.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { SmallSelect } from '../../kit/small-select.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { LabelFilter } from '../../parts/label-filter.tsx';
import { stateShapes } from '../../parts/state-shapes.ts';
import { TeamFilter } from '../../parts/team-filter.tsx';
import { teamsQuery } from '../../data/teams.ts';
import styles from './filters.module.css';
import type { MapSearch } from './search.ts';
import { text } from './text.ts';

type Props = {
  map: OkrMap;
  search: MapSearch;
  say: (changes: Partial<Record<keyof MapSearch, string | undefined>>) => void;
  /** How many fit what is asked for; undefined: nothing is asked for. */
  found: number | undefined;
};

/** What is asked of the map; all of it stands in the address. */
export function Filters({ map, search, say, found }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const teams = useQuery(teamsQuery).data ?? [];
  const { cycle, team, label, type, status, find, needs } = search;
  const isAsked = [team, label, type, status, find].some((one) => one !== undefined);
  // Another map looks elsewhere.
  const elsewhere = { pos: undefined, at: undefined };
  return (
    <div className={styles.filters}>
      <Find value={find ?? ''} onChange={(words) => say({ find: words || undefined })} />
      {map.cycles.length > 1 && (
        <SmallSelect
          label={t(text.cycle)}
          value={cycle ?? map.cycle?.id ?? ''}
          onChange={(id) => say({ cycle: id, ...elsewhere })}
        >
          {map.cycles.map((one) => (
            <option key={one.id} value={one.id}>
              {cycleName(one.name, lang)}
            </option>
          ))}
        </SmallSelect>
      )}
      {teams.length > 1 && (
        <TeamFilter teams={teams} value={team ?? ''} onChange={(id) => say({ team: id || undefined, ...elsewhere })} />
      )}
      <LabelFilter value={label ?? ''} onChange={(id) => say({ label: id || undefined })} />
      <SmallSelect label={t(text.type)} value={type ?? ''} onChange={(value) => say({ type: value || undefined })}>
        <option value="">{t(text.allTypes)}</option>
        {objectiveTypes.map((one) => (
          <option key={one} value={one}>
            {t(wordNames.objectiveType[one])}
          </option>
        ))}
      </SmallSelect>
      <SmallSelect
        label={t(text.status)}
        value={status ?? ''}
        onChange={(value) => say({ status: value || undefined })}
      >
        <option value="">{t(text.allStatuses)}</option>
        {worstFirst.map((one) => (
          <option key={one} value={one}>
            {t(stateShapes[one].word)}
          </option>
        ))}
      </SmallSelect>
      {(map.needs.length > 0 || needs === 'shown') && (
        <span className={styles.needs}>
          <Checkbox
            label={t(text.needs)}
            checked={needs === 'shown'}
            onChange={(is) => say({ needs: is ? 'shown' : undefined })}
          />
        </span>
      )}
      {isAsked && (
        <>
          <Button
            look="link"
            onClick={() =>
              say({
                team: undefined,
                label: undefined,
                type: undefined,
                status: undefined,
                find: undefined,
                ...elsewhere,
              })
            }
          >
            {t(text.showAll)}
          </Button>
          <span className={styles.found} role="status">
            {found !== undefined && t(text.found, { count: found })}
          </span>
        </>
      )}
    </div>
  );
}

/** The address follows once one has stopped typing; what is typed stays as it is, spaces too, until one leaves it. */
function Find({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined || typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <input
      type="search"
      className={styles.find}
      aria-label={t(text.find)}
      placeholder={t(text.find)}
      value={typed ?? value}
      maxLength={200}
      onBlur={() => {
        if (typed !== undefined && typed.trim() !== value) onChange(typed.trim());
        setTyped(undefined);
      }}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
