// A company on a real server, with one published objective whose key results wait for a source.
import { type Fetch, client } from '../../src/contract/client.ts';
import type { RunningServer } from '../journeys/running-server.ts';

export type Company = {
  call: ReturnType<typeof client>;
  teamId: string;
  objectiveId: string;
  keyResultIds: string[];
  cookie(): string;
};

/** Sets the server up, signs in and publishes; as many key results as asked for, p95 latency from 480 to 300 ms each. */
export async function foundCompany(
  { address, setupLink }: Pick<RunningServer, 'address' | 'setupLink'>,
  keyResults = 1,
): Promise<Company> {
  let cookie = '';
  const fetchSignedIn = async (url: string, init: RequestInit) => {
    const reply = await fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } });
    const given = reply.headers.getSetCookie();
    if (given.length > 0) cookie = given.map((one) => one.split(';')[0]).join('; ');
    return reply;
  };
  const call = client(fetchSignedIn as unknown as Fetch, address);
  const token = new URL(setupLink ?? '').searchParams.get('token') ?? '';
  const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  const me = await call('POST /api/setup', { body: { token, lang: 'en', organization: 'Acme', ...person } });
  const { id: teamId } = await call('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const draft = await call('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Checkout feels instant so that more carts are paid',
      type: 'operations',
      why: 'growth',
      ownerId: me.person.id,
      keyResults: Array.from({ length: keyResults }, (_, at) => ({
        text: `p95 latency of route ${at} from 480 to 300 ms`,
        baseline: 480,
        target: 300,
        unit: 'ms',
      })),
    },
  });
  const params = { objectiveId: draft.id };
  await call('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  return {
    call,
    teamId,
    objectiveId: draft.id,
    keyResultIds: draft.keyResults.map(({ id }) => id),
    cookie: () => cookie,
  };
}
