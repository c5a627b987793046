import { gradeScales, type GradeScale } from '../../../core/standing/grade.ts';
import { useText } from '../../lib/language.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { text } from './text.ts';

/** By which scale a grade is given. */
export function ScaleChoice({ value, onChange }: { value: GradeScale; onChange: (scale: GradeScale) => void }) {
  const t = useText();
  return (
    <RadioCards
      label={t(text.scale)}
      value={value}
      width={240}
      cards={gradeScales.map((scale) => ({
        value: scale,
        title: t(text[scale]),
        note: t(scale === 'bands' ? text.bandsHow : text.levelsHow),
      }))}
      onChange={onChange}
    />
  );
}
