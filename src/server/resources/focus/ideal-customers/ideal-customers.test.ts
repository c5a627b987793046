import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

const body = {
  name: 'Clinics with labs',
  audience: 'business' as const,
  who: 'Clinics of 20–200 beds with a lab of their own',
  problem: 'Results reach the doctor a day late',
  mustHaves: ['An interface to the lab'],
  exclusions: ['Hospitals with their own IT department'],
};
const add = () => it.admin('POST /api/ideal-customers', { body });
const codes = (missing: readonly { code: string }[]) => missing.map((one) => one.code);

test('A53 a record of the company, version by version, with who and when', async () => {
  const { person: colleague } = await it.app.join(it.admin, 'member', 'Sam', []);
  const { person: reader } = await it.app.join(it.admin, 'reader', 'Rea');
  expect(await code(reader('POST /api/ideal-customers', { body }))).toBe('403 forbidden');
  const first = await add();
  expect(first).toMatchObject({ ...body, version: 1, by: { name: 'Ada' }, earlier: [], can: { edit: true } });
  const at = { params: { customerId: first.id } };
  const narrower = { ...body, who: 'Clinics of 20–80 beds', mustHaves: [] };
  const second = await colleague('PUT /api/ideal-customers/{customerId}', { ...at, body: { ...narrower, version: 1 } });
  expect(second).toMatchObject({
    who: 'Clinics of 20–80 beds',
    version: 2,
    by: { name: 'Sam' },
    earlier: [{ version: 1, who: body.who, by: { name: 'Ada' }, mustHaves: ['An interface to the lab'] }],
  });
  expect(
    await code(it.admin('PUT /api/ideal-customers/{customerId}', { ...at, body: { ...narrower, version: 1 } })),
  ).toBe('409 version-conflict');
});

test('A51 A53 a fit objective needs the record; a changed segment asks each objective once', async () => {
  const { id: customerId } = await add();
  const fit = { type: 'fit' as const, idealCustomer: 'Clinics', ownerId: it.adminId };
  const bare = await it.draft(fit);
  expect(codes(bare.missing)).toContain('no-customer-record');
  const tied = await it.draft({ ...fit, idealCustomerId: customerId });
  expect(codes(tied.missing)).not.toContain('no-customer-record');
  expect(tied.idealCustomerVersion).toBe(1);
  expect(await code(it.draft({ ...fit, idealCustomerId: 'nobody' }))).toBe('400 invalid');

  const change = (version: number) =>
    it.admin('PUT /api/ideal-customers/{customerId}', { params: { customerId }, body: { ...body, version } });
  await change(1);
  const twice = await change(2);
  // However often it changes, each objective is asked once: it is tied to an earlier version or it is not.
  expect(twice.objectives).toMatchObject([{ id: tied.id, version: 1 }]);
  const at = { params: { objectiveId: tied.id } };
  const saved = await it.admin('PUT /api/objectives/{objectiveId}', {
    ...at,
    body: { ...fit, text: tied.text, idealCustomerId: customerId, version: 1 },
  });
  expect(saved.idealCustomerVersion).toBe(1);
  expect(await it.admin('PUT /api/objectives/{objectiveId}/ideal-customer', at)).toMatchObject({
    idealCustomerVersion: 3,
  });
});
