// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { CallError } from '../../contract/client.ts';
import { Form as FormBox, FormNote } from '../kit/form.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { render } from '../testing/render.tsx';
import { useRemembered } from './remembered.ts';
import { useForm } from './use-form.ts';

type Team = { name: string; note: string };
const blank: Team = { name: '', note: '' };

type Props = {
  send: (team: Team) => Promise<string>;
  first?: Team;
  check?: (team: Team) => Partial<Team>;
  clears?: boolean;
};

function Form({ send, first = blank, check = () => ({}), clears = false }: Props) {
  const form = useForm({
    first,
    kept: 'only chosen',
    required: ['name'],
    check,
    send,
    clears,
    beside: { 'reason-missing': 'note' },
  });
  return (
    <FormBox form={form}>
      <TextInput label="Name" name="name" {...form.field('name')} />
      <TextInput label="Note" name="note" {...form.field('note')} />
      <FormNote form={form} />
      <output>{form.reply}</output>
      <button type="submit">Send</button>
      <button type="button" onClick={form.restart}>
        Another
      </button>
    </FormBox>
  );
}

function KeptForm({ send, first = blank, clears = false }: Props) {
  const kept = useRemembered('kept form', first, blank, (team) => ({ ...team, note: '' }));
  const form = useForm({ first, kept, send, clears });
  return (
    <FormBox form={form}>
      <TextInput label="Name" name="name" {...form.field('name')} />
      <TextInput label="Note" name="note" {...form.field('note')} />
      <output>{form.reply}</output>
      <button type="submit">Send</button>
    </FormBox>
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

const refuseWith = (code: string, problems: object[]) => {
  const error = { code, requestId: 'r-1', what: '', fix: '', problems };
  return Promise.reject(new CallError(400, { error } as unknown as CallError['body']));
};
const refuse = () => refuseWith('invalid', [{ path: 'note', code: 'too-long', values: { max: 5 } }]);

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

test('what the server refused of a field is said no more once that field is changed', async () => {
  const page = await render(<Form send={refuse} />);
  await page.type('input[name=name]', 'Deployment');
  await page.type('input[name=note]', 'a long note');
  await page.press('Send');
  await page.type('input[name=name]', 'Deployments');
  expect(page.text()).toContain('At most 5 characters fit here');
  await page.type('input[name=note]', 'short');
  expect(page.text()).not.toContain('At most 5 characters fit here');
  expect(page.find('[role=alert]')).toBeNull();
  await page.leave();
});

test('a refusal about one field stands beside it, and nowhere else', async () => {
  const page = await render(<Form send={() => refuseWith('reason-missing', [])} />);
  await page.type('input[name=name]', 'Deployment');
  await page.press('Send');
  expect(page.find('input[name=note]')?.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
  await page.leave();
});

test('told to mend something, one is where it is', async () => {
  const page = await render(<Form send={refuse} />);
  await page.press('Send');
  expect(document.activeElement?.getAttribute('name')).toBe('name');
  await page.type('input[name=name]', 'Deployment');
  await page.press('Send');
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('note');
  await page.leave();
});

test.each([Form, KeptForm])('as long as nobody types, it shows what is there today', async (Form) => {
  const page = await render(<Form send={refuse} first={{ name: 'Deployment', note: '' }} />);
  await page.again(<Form send={refuse} first={{ name: 'Releases', note: '' }} />);
  expect(page.find('input[name=name]')).toMatchObject({ value: 'Releases' });
  await page.type('input[name=note]', 'mine');
  await page.again(<Form send={refuse} first={{ name: 'Cuts', note: '' }} />);
  expect(page.find('input[name=name]')).toMatchObject({ value: 'Releases' });
  await page.leave();
});

test.each([Form, KeptForm])('a form that stays for the next one is empty after the first', async (Form) => {
  const page = await render(<Form send={post().send} clears />);
  await page.type('input[name=name]', 'Deployment');
  await page.press('Send');
  expect(page.text()).toContain('kept Deployment');
  expect(page.find('input[name=name]')).toMatchObject({ value: '' });
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

test('words of an earlier visit are said to be there, and can be started over', async () => {
  const first = await render(<KeptForm send={refuse} />);
  await first.type('input[name=name]', 'Deployment');
  expect(first.text()).not.toContain('What you typed earlier');
  await first.leave();
  const second = await render(<KeptForm send={refuse} />);
  expect(second.text()).toContain('What you typed earlier is still here.');
  await second.press('Start over');
  expect(second.find('input[name=name]')).toMatchObject({ value: '' });
  expect(second.text()).not.toContain('What you typed earlier');
  await second.leave();
  expect(localStorage.length).toBe(0);
});

test('a secret is never kept in the browser, and what was typed beside it is', async () => {
  const first = await render(<KeptForm send={refuse} />);
  await first.type('input[name=name]', 'Deployment');
  await first.type('input[name=note]', 'hunter2');
  await first.leave();
  expect(JSON.stringify({ ...localStorage })).not.toContain('hunter2');
  const second = await render(<KeptForm send={refuse} />);
  expect(second.find('input[name=name]')).toMatchObject({ value: 'Deployment' });
  expect(second.find('input[name=note]')).toMatchObject({ value: '' });
  await second.leave();
});
