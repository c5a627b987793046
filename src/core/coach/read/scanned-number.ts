// A number as it stands in a text.
// Scans one number with its multiplier and unit at a position of folded text: digits, zh numerals and English number words.
import { type UnitKind } from '../words/units.ts';

export type ScannedNumber = {
  end: number;
  value: number;
  unit: string | undefined;
  unitKind: UnitKind | 'none';
  /** Written in words (三成, two): means a number only where something says so. */
  spelled: boolean;
  /** `+15%`, `-3`. */
  signed: boolean;
  /** Shape of a version (3.2.1), a clock time (07:40) or a plain value. */
  shape: 'value' | 'version' | 'clock';
  /** Written with one decimal and no unit (2.0): may be a version. */
  oneDecimal: boolean;
};
