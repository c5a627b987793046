// The list of all templates: at least three per objective type and language.
import type { ObjectiveType } from '../okr/words.ts';
import type { Lang } from '../text.ts';
import type { Template } from './template.ts';
import { debtTemplates } from './templates/debt.ts';
import { deliveryTemplates } from './templates/delivery.ts';
import { fitTemplates } from './templates/fit.ts';
import { operationsTemplates } from './templates/operations.ts';
import { otherTemplates } from './templates/other.ts';
import { qualityTemplates } from './templates/quality.ts';

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
