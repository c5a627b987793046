import type { Hono } from 'hono';
import { peopleEndpoints } from '../../../../contract/people.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { changePerson, removePerson, showPeople } from './actions.ts';

const { list, update, remove } = peopleEndpoints;

export function servePeople(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { list, update, remove },
    {
      list: (call) => showPeople(call),
      update: (call) => changePerson(call, call.params.personId, call.body),
      remove: (call) => removePerson(call, call.params.personId),
    },
  );
}
