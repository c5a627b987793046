// What an objective of an OKR file serves, however it is written: one or several, each with its share.
import type { OkrFileObjective } from './schema.ts';

export type ServedInFile = { name: string; share: number | undefined };

export function servesOf({ serves, share }: Pick<OkrFileObjective, 'serves' | 'share'>): ServedInFile[] {
  const list = Array.isArray(serves) ? serves : [{ objective: serves ?? '', share }];
  return list.flatMap((one) => {
    const { objective, share: own } = typeof one === 'string' ? { objective: one, share: undefined } : one;
    const name = objective.trim();
    return name === '' ? [] : [{ name, share: own }];
  });
}
