import { expect } from 'vitest';
import { story } from './story.ts';

story('first run', async ({ server, person }) => {
  const admin = await person();
  await admin.page.goto(server.setupLink ?? '/');
  await admin.page.waitForLoadState('networkidle');
  await admin.look('setup');
  expect(await admin.page.title()).not.toBe('');
});
