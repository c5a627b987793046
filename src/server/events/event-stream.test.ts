import { expect, test } from 'vitest';
import { eventTypes } from '../../contract/event-types.ts';
import type { SignedIn } from '../auth/signed-in.ts';
import { type Happening, eventBus } from './event-bus.ts';
import { eventStream } from './event-stream.ts';

const organizationId = 'o';
const me = { actor: { organizationId, id: 'p', role: 'member' } } as SignedIn;
const happening = (type: string) =>
  ({ organizationId, seq: 1, visibility: 'everyone', alsoFor: [], event: { type } }) as unknown as Happening;

const aboutPeople = Object.keys(eventTypes).filter((type) => type.startsWith('person.'));

test.each(aboutPeople)('%s: whose session it ended hears nothing more', async (type) => {
  const bus = eventBus();
  const missed = async () => ({ told: [], more: false });
  const heard = new Response(eventStream({ bus, me, missed, stillIn: async () => undefined })).text();
  await expect.poll(() => bus.listeners()).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  bus.publish([happening(type), happening('check-in.made')]);
  expect(await heard).not.toContain('check-in.made');
  expect(bus.listeners()).toBe(0);
});

test('what happens to a person of another organization is looked at, too: an account may have places in both', async () => {
  const bus = eventBus();
  const missed = async () => ({ told: [], more: false });
  let isIn = true;
  const stillIn = async () => (isIn ? me : undefined);
  const heard = new Response(eventStream({ bus, me, missed, stillIn })).text();
  await expect.poll(() => bus.listeners()).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  const there = { ...happening('person.removed'), organizationId: 'another' };
  bus.publish([there, happening('check-in.made')]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(bus.listeners()).toBe(1);
  isIn = false;
  bus.publish([there]);
  const told = await heard;
  expect(told).toContain('check-in.made');
  expect(told).not.toContain('person.removed');
});
