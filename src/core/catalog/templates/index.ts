// The list of all templates: at least three per objective type and language.
import type { ObjectiveType } from '../../model/words.ts';
import type { Lang } from '../../text.ts';
import type { Template } from '../template.ts';
import { debtTemplates } from './debt.ts';
import { deliveryTemplates } from './delivery.ts';
import { fitTemplates } from './fit.ts';
import { operationsTemplates } from './operations.ts';
import { otherTemplates } from './other.ts';
import { qualityTemplates } from './quality.ts';

export const templates: readonly Template[] = [
  ...deliveryTemplates,
  ...qualityTemplates,
  ...operationsTemplates,
  ...fitTemplates,
  ...debtTemplates,
  ...otherTemplates,
];

/** The templates of a type in a language, in a fixed order. */
export const templatesFor = (type: ObjectiveType, lang: Lang): Template[] =>
  templates.filter((template) => template.type === type && template.lang === lang);
