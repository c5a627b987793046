// The list of all rules of the coach, in alphabetical order; a house test compares it with this folder.
import type { Rule } from '../rule.ts';
import { objectiveTooLong } from './objective-too-long.ts';
import { tooManyKrs } from './too-many-krs.ts';

export const rules: readonly Rule[] = [objectiveTooLong, tooManyKrs];
