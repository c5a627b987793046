import type { Hono } from 'hono';
import { focusEndpoints } from '../../../../contract/focus.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import {
  addNotDoing,
  changeDiagnosis,
  choose,
  proposeDiagnosis,
  removeDiagnosis,
  removeNotDoing,
  setChain,
} from './actions.ts';
import { showFocus } from './show.ts';

export function serveFocus(app: Hono, services: Services): void {
  serve(app, services, focusEndpoints, {
    show: (call) => showFocus(call, call.query?.cycle),
    setChain: (call) => setChain(call, call.body.stages),
    propose: (call) => proposeDiagnosis(call, call.body),
    update: (call) => changeDiagnosis(call, call.params.diagnosisId, call.body),
    remove: (call) => removeDiagnosis(call, call.params.diagnosisId),
    choose: (call) => choose(call, call.params.diagnosisId, true),
    unchoose: (call) => choose(call, call.params.diagnosisId, false),
    addNotDoing: (call) => addNotDoing(call, call.body),
    removeNotDoing: (call) => removeNotDoing(call, call.params.notDoingId),
  });
}
