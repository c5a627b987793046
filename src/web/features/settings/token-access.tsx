import { type TokenAccess, tokenAreas, tokenLevels } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Select } from '../../kit/select.tsx';
import { tokenText as text } from './token-text.ts';

type Props = {
  value: TokenAccess;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (value: TokenAccess) => void;
};

/** How far a token of a person or a team reaches, area by area. */
export function TokenAccessFields({ value, errors, onChange }: Props) {
  const t = useText();
  return (
    <FieldPair narrow>
      {tokenAreas.map((area) => (
        <Select
          key={area}
          label={t(text[area])}
          hint={t(text[`${area}Hint`])}
          value={value[area]}
          error={errors[area]}
          choices={tokenLevels.map((level) => ({ value: level, label: t(text[`${level}Level`]) }))}
          onChange={(level) => onChange({ ...value, [area]: level })}
        />
      ))}
    </FieldPair>
  );
}
