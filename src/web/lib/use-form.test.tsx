// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { CallError } from '../../contract/client.ts';
import { TextInput } from '../kit/text-input.tsx';
import { render } from '../testing/render.tsx';
import { useRemembered } from './remembered.ts';
import { useForm } from './use-form.ts';

type Team = { name: string; note: string };
const blank: Team = { name: '', note: '' };

type Props = { send: (team: Team) => Promise<string>; check?: (team: Team) => Partial<Team> };

function Form({ send, check = () => ({}) }: Props) {
  const form = useForm({ first: blank, required: ['name'], check, send });
  return (
    <form onSubmit={form.onSubmit}>
      <TextInput label="Name" name="name" {...form.field('name')} />
      <TextInput label="Note" name="note" {...form.field('note')} />
      <p>{form.refused?.what}</p>
      <output>{form.reply}</output>
      <button type="submit">Send</button>
      <button type="button" onClick={form.restart}>
        Another
      </button>
    </form>
  );
}

function KeptForm({ send }: Props) {
  const kept = useRemembered('kept form', blank, blank);
  const form = useForm({ first: blank, kept, send });
  return (
    <form onSubmit={form.onSubmit}>
      <TextInput label="Name" name="name" {...form.field('name')} />
      <output>{form.reply}</output>
      <button type="submit">Send</button>
    </form>
  );
}

/** Takes what is sent to it; what arrived is in `got`. */
function post() {
  const got: Team[] = [];
  const send = (team: Team) => {
    got.push(team);
    return Promise.resolve(`kept ${team.name}`);
  };
  return { got, send };
}

const refuse = () => {
  const problems = [{ path: 'note', code: 'too-long', values: { max: 5 } }];
  const error = { code: 'invalid', requestId: 'r-1', what: '', fix: '', problems };
  return Promise.reject(new CallError(400, { error } as unknown as CallError['body']));
};

beforeEach(() => localStorage.clear());

test('what must be filled in is asked for beside its field, once somebody tried to send', async () => {
  const { got, send } = post();
  const page = await render(<Form send={send} />);
  expect(page.text()).not.toContain('Please fill this in');
  await page.press('Send');
  expect(page.text()).toContain('Please fill this in');
  expect(page.find('input[name=name]')?.getAttribute('aria-invalid')).toBe('true');
  expect(got).toEqual([]);
  await page.type('input[name=name]', 'Deployment');
  expect(page.text()).not.toContain('Please fill this in');
  await page.press('Send');
  expect(got).toEqual([{ name: 'Deployment', note: '' }]);
  expect(page.text()).toContain('kept Deployment');
  await page.leave();
});

test('nothing goes out while a check has something to say', async () => {
  const { got, send } = post();
  const check = ({ note }: Team) => (note === 'loud' ? { note: 'Quieter, please' } : {});
  const page = await render(<Form send={send} check={check} />);
  await page.type('input[name=name]', 'Deployment');
  await page.type('input[name=note]', 'loud');
  await page.press('Send');
  expect(page.text()).toContain('Quieter, please');
  expect(got).toEqual([]);
  await page.leave();
});

test('what the server refuses stands beside its field, and what was typed stays', async () => {
  const page = await render(<Form send={refuse} />);
  await page.type('input[name=name]', 'Deployment');
  await page.type('input[name=note]', 'a long note');
  await page.press('Send');
  expect(page.text()).toContain('At most 5 characters fit here');
  expect(page.find('input[name=note]')).toMatchObject({ value: 'a long note' });
  await page.leave();
});

test('another one begins with what was typed, without the reply', async () => {
  const page = await render(<Form send={post().send} />);
  await page.type('input[name=name]', 'Deployment');
  await page.press('Send');
  await page.press('Another');
  expect(page.text()).not.toContain('kept Deployment');
  expect(page.find('input[name=name]')).toMatchObject({ value: 'Deployment' });
  await page.leave();
});

test('kept in the browser until the server has it', async () => {
  const first = await render(<KeptForm send={refuse} />);
  await first.type('input[name=name]', 'Deployment');
  await first.press('Send');
  await first.leave();
  const second = await render(<KeptForm send={post().send} />);
  expect(second.find('input[name=name]')).toMatchObject({ value: 'Deployment' });
  await second.press('Send');
  await second.leave();
  const third = await render(<KeptForm send={post().send} />);
  expect(third.find('input[name=name]')).toMatchObject({ value: '' });
  await third.leave();
});
