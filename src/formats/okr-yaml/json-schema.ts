// Makes the JSON Schema of OKR files from the model, for editors and for the published `docs/okr.schema.json`.
import { z } from 'zod';
import { okrFileModel } from './schema.ts';

/** Draft 2020-12. Same model, same schema, key for key. */
export function okrJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(okrFileModel, { io: 'input' });
}
