// The list of all templates: at least three per objective type and language.
import type { ObjectiveType, Stage } from '../okr/words.ts';
import type { Lang } from '../text.ts';
import type { Template } from './template.ts';
import { basicValidationTemplates } from './templates/at-basic-validation.ts';
import { earlyUsersTemplates } from './templates/at-early-users.ts';
import { growthTemplatesEn } from './templates/at-growth-en.ts';
import { growthTemplatesZh } from './templates/at-growth-zh.ts';
import { productMarketFitTemplatesEn } from './templates/at-product-market-fit-en.ts';
import { productMarketFitTemplatesZh } from './templates/at-product-market-fit-zh.ts';
import { prototypeTemplates } from './templates/at-prototype.ts';
import { debtTemplates } from './templates/debt.ts';
import { deliveryTemplates } from './templates/delivery.ts';
import { fitTemplates } from './templates/fit.ts';
import { operationsTemplates } from './templates/operations.ts';
import { otherTemplates } from './templates/other.ts';
import { qualityTemplates } from './templates/quality.ts';
import { seldomAtBasicValidationTemplates } from './templates/seldom-at-basic-validation.ts';
import { seldomAtEarlyUsersTemplates } from './templates/seldom-at-early-users.ts';
import { seldomAtPrototypeTemplates } from './templates/seldom-at-prototype.ts';
import { seldomAtScalingTemplates } from './templates/seldom-at-scaling.ts';

export const templates: readonly Template[] = [
  ...deliveryTemplates,
  ...qualityTemplates,
  ...operationsTemplates,
  ...fitTemplates,
  ...debtTemplates,
  ...otherTemplates,
  ...prototypeTemplates,
  ...earlyUsersTemplates,
  ...basicValidationTemplates,
  ...productMarketFitTemplatesZh,
  ...productMarketFitTemplatesEn,
  ...growthTemplatesZh,
  ...growthTemplatesEn,
  ...seldomAtPrototypeTemplates,
  ...seldomAtEarlyUsersTemplates,
  ...seldomAtBasicValidationTemplates,
  ...seldomAtScalingTemplates,
];

/** The templates of a type in a language: those of the stage first, those of another stage not at all. Source: A05, A78. */
export function templatesFor(type: ObjectiveType, lang: Lang, stage?: Stage): Template[] {
  const ofStage = (template: Template) => stage !== undefined && template.stages?.includes(stage) === true;
  return templates
    .filter((one) => one.type === type && one.lang === lang && (one.stages === undefined || ofStage(one)))
    .toSorted((a, b) => Number(ofStage(b)) - Number(ofStage(a)));
}
