// Wordings of beginning from nothing.
import { holds, whole } from '../pattern.ts';

export const fromZero = holds`
  from (?:0|zero|scratch)\b
  从\s?(?:0|零)(?![.\d])
  从无到有
`;

export const newOnlyBesideNumber = whole`
  additional
  another
  close
  closes
  first
  open
  opens
  接入
  获得
  首次
`;
