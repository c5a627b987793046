import type { Hono } from 'hono';
import { importsEndpoints } from '../../../../contract/imports.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { addImport, previewImport, removeImport } from './actions.ts';

const { preview, create, remove } = importsEndpoints;

export function serveImports(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { preview, create, remove },
    {
      preview: (call) => previewImport(call, call.params.keyResultId, call.body.text),
      create: (call) => addImport(call, call.params.keyResultId, call.body.text),
      remove: (call) => removeImport(call, call.params.keyResultId, call.params.importId),
    },
  );
}
