// A small company in tables, so that the right answer of every SQL recipe is known by hand.

export const now = new Date('2026-11-20T08:00:00.000Z');
/** Eight weeks before: the windows of four weeks end there and do not touch those of now. */
export const earlier = 56;

export type Kind = 'id' | 'number' | 'text' | 'flag' | 'time' | 'day';
export type Cell = number | string | boolean | null | Date;
type Table = { columns: Record<string, Kind>; rows: Cell[][] };

const day = 86_400_000;
const ago = (days: number, hours = 0) => new Date(now.getTime() - days * day - hours * 3_600_000);
const times = (count: number, row: (index: number) => Cell[]) => Array.from({ length: count }, (_, i) => row(i));
/** The members of a cohort who were active so many days after they signed up. */
const wereActive = (first: number, count: number, signedUp: number, on: number) =>
  times(count, (i) => [first + i, ago(signedUp - on)]);
const signedUp = (first: number, count: number, days: number) => times(count, (i) => [first + i, ago(days), true]);

export const tables: Record<string, Table> = {
  deployments: {
    columns: { deployed_at: 'time', environment: 'text', is_unplanned_fix: 'flag' },
    rows: [
      ...times(10, (i) => [ago(1 + i), 'production', i < 2]),
      ...times(5, () => [ago(3), 'staging', true]),
      ...times(8, (i) => [ago(earlier + 1 + i), 'production', i < 4]),
    ],
  },
  pull_requests: {
    columns: { merged_at: 'time', changed_lines: 'number' },
    rows: [
      ...[400, 10, 30, 20].map((lines) => [ago(2), lines]),
      ...[100, 7, 50].map((lines) => [ago(earlier + 2), lines]),
    ],
  },
  work_items: {
    columns: { started_at: 'time', done_at: 'time' },
    rows: [
      ...[4, 1, 2].map((days) => [ago(3 + days), ago(3)]),
      ...[3, 5].map((days) => [ago(earlier + 3 + days), ago(earlier + 3)]),
      [ago(earlier + 1), ago(earlier - 20)],
      [ago(3), null],
      [ago(2), null],
    ],
  },
  defects: {
    columns: { found_in: 'text', created_at: 'time', closed_at: 'time', reopened_at: 'time' },
    rows: [
      ...times(3, () => ['production', ago(4), null, null]),
      ...times(5, () => ['production', ago(earlier + 4), null, null]),
      ...times(4, (i) => ['testing', ago(30), ago(6), i < 1 ? ago(5) : null]),
      ...times(2, (i) => ['testing', ago(earlier + 30), ago(earlier + 6), i < 1 ? ago(earlier + 5) : null]),
    ],
  },
  complaints: {
    columns: { created_at: 'time' },
    rows: [...times(6, () => [ago(3)]), ...times(2, () => [ago(earlier + 3)])],
  },
  customers: {
    columns: { id: 'id', started_at: 'time', ended_at: 'time' },
    rows: [
      ...times(15, (i) => [1 + i, ago(500), null]),
      ...times(5, (i) => [16 + i, ago(earlier + 30), null]),
      ...times(20, (i) => [21 + i, ago(10), null]),
    ],
  },
  subscriptions: {
    columns: { customer_id: 'number', mrr: 'number', started_at: 'time', ended_at: 'time' },
    rows: [
      [1, 200, ago(500), ago(20)],
      [2, 200, ago(500), ago(40)],
      [2, 100, ago(40), null],
      [3, 200, ago(500), ago(40)],
      [3, 350, ago(40), null],
      [4, 200, ago(500), ago(earlier + 10)],
      ...times(11, (i) => [5 + i, 200, ago(500), null]),
      ...times(5, (i) => [16 + i, 50, ago(earlier + 30), null]),
      ...times(20, (i) => [21 + i, 100, ago(10), null]),
    ],
  },
  acquisition_costs: {
    columns: { day: 'day', amount: 'number' },
    rows: [
      [ago(10), 6500],
      [ago(earlier + 10), 2500],
    ],
  },
  incidents: {
    columns: { severity: 'text', started_at: 'time', detected_at: 'time' },
    rows: [
      ['P0', ago(5), ago(5, -5 / 60)],
      ['P1', ago(6), ago(6, -15 / 60)],
      ['P3', ago(7), ago(7, -1000 / 60)],
      ['P1', ago(earlier + 5), ago(earlier + 5, -30 / 60)],
      ['P0', ago(earlier + 60), ago(earlier + 60, -10 / 60)],
    ],
  },
  daily_costs: {
    columns: { day: 'day', cost: 'number', requests: 'number' },
    rows: [
      [ago(0), 999, 1],
      [ago(1), 30, 10_000],
      [ago(28), 10, 10_000],
      [ago(29), 999, 1],
      [ago(earlier), 999, 1],
      [ago(earlier + 1), 15, 5000],
    ],
  },
  time_log: {
    columns: { day: 'day', item: 'text', hours: 'number' },
    rows: [
      [ago(0), 'DEBT-12', 100],
      [ago(1), 'DEBT-12', 6],
      [ago(1), 'DEBT-13', 50],
      [ago(30), 'DEBT-12', 4],
      [ago(earlier + 1), 'DEBT-12', 7],
    ],
  },
  task_attempts: {
    columns: { created_at: 'time', completed_at: 'time' },
    rows: [
      ...times(8, (i) => [ago(2), i < 6 ? ago(2, -1) : null]),
      ...times(4, (i) => [ago(earlier + 2), i < 1 ? ago(earlier + 2, -1) : null]),
    ],
  },
  users: {
    columns: { id: 'id', signed_up_on: 'day', is_eligible: 'flag' },
    rows: [
      ...times(12, (i) => [1 + i, ago(1000), i < 10]),
      ...signedUp(101, 10, 10),
      ...signedUp(201, 20, 45),
      ...signedUp(301, 10, 70),
      ...signedUp(401, 4, earlier + 40),
      ...signedUp(501, 5, earlier + 70),
      [601, ago(1000), true],
    ],
  },
  sessions: {
    columns: { user_id: 'number', started_at: 'time', used_feature: 'flag' },
    rows: [
      ...times(5, (i) => [1 + i, ago(2), i < 2]),
      [1, ago(3), false],
      [11, ago(2), true],
      ...times(4, (i) => [1 + i, ago(earlier + 2), i < 1]),
    ],
  },
  activity: {
    columns: { user_id: 'number', day: 'day' },
    rows: [
      ...wereActive(101, 4, 10, 1),
      ...wereActive(101, 1, 10, 7),
      ...wereActive(201, 5, 45, 30),
      ...wereActive(301, 2, 70, 1),
      ...wereActive(301, 1, 70, 7),
      ...wereActive(301, 1, 70, 30),
      ...wereActive(301, 1, 70, 40),
      ...wereActive(302, 5, 70, 45),
      ...wereActive(401, 1, earlier + 40, 30),
      ...wereActive(501, 1, earlier + 70, 40),
      [601, ago(1)],
      [101, ago(0)],
    ],
  },
  sign_ups: {
    columns: { created_at: 'time', activated_at: 'time', first_value_at: 'time' },
    rows: [
      ...times(10, (i) => {
        const minutes = [30, 90, 600][i];
        return [ago(4), i < 8 ? ago(3) : null, minutes === undefined ? null : ago(4, -minutes / 60)];
      }),
      [ago(earlier + 4), ago(earlier + 3), ago(earlier + 4, -45 / 60)],
      [ago(earlier + 4), ago(earlier - 3), ago(earlier + 4, -75 / 60)],
      ...times(2, () => [ago(earlier + 4), null, null]),
    ],
  },
  opportunities: {
    columns: { segment: 'text', stage: 'text', closed_at: 'time' },
    rows: [
      ...times(4, (i) => ['ideal', i < 3 ? 'won' : 'lost', ago(5)]),
      ...times(5, () => ['other', 'lost', ago(5)]),
      ['ideal', 'open', null],
      ['ideal', 'won', ago(earlier + 60)],
      ['ideal', 'lost', ago(earlier + 60)],
    ],
  },
  trials: {
    columns: { ends_at: 'time', paid_at: 'time' },
    rows: [
      ...times(10, (i) => [ago(3), i < 5 ? ago(4) : null]),
      ...times(90, () => [ago(-20), null]),
      [ago(earlier + 3), ago(earlier + 4)],
      [ago(earlier + 3), ago(earlier - 4)],
      ...times(2, () => [ago(earlier + 3), null]),
    ],
  },
  invitations: {
    columns: { accepted_at: 'time' },
    rows: [...times(3, () => [ago(2)]), [ago(earlier + 2)], [null], [null]],
  },
  completed_flows: {
    columns: { completed_at: 'time', ticket_id: 'number' },
    rows: [...times(5, (i) => [ago(2), i < 4 ? null : 7]), [ago(earlier + 2), null], [ago(earlier + 2), 8]],
  },
  people: {
    columns: { joined_on: 'day', first_deployed_on: 'day' },
    rows: [
      [ago(10), ago(5)],
      [ago(14), ago(5)],
      [ago(earlier + 25), ago(earlier + 5)],
      [ago(3), null],
    ],
  },
  nps_answers: {
    columns: { answered_at: 'time', score: 'number' },
    rows: [
      ...times(40, (i) => [ago(5), i < 20 ? 9 : i < 30 ? 7 : 3]),
      ...times(30, (i) => [ago(earlier + 60), i < 6 ? 10 : 0]),
    ],
  },
  csat_answers: {
    columns: { answered_at: 'time', score: 'number' },
    rows: [...[5, 4, 4, 2].map((score) => [ago(2), score]), ...[1, 5].map((score) => [ago(earlier + 2), score])],
  },
  effort_answers: {
    columns: { answered_at: 'time', score: 'number' },
    rows: [...[7, 6, 2].map((score) => [ago(2), score]), ...[4, 5].map((score) => [ago(earlier + 2), score])],
  },
  fit_answers: {
    columns: { answered_at: 'time', answer: 'text' },
    rows: [
      ...times(10, (i) => [ago(5), i < 4 ? 'very disappointed' : 'somewhat disappointed']),
      ...times(5, (i) => [ago(earlier + 60), i < 1 ? 'very disappointed' : 'not disappointed']),
    ],
  },
  funnel_events: {
    columns: { user_id: 'number', step: 'text', happened_at: 'time' },
    rows: [
      ...times(5, (i) => [1 + i, 'cart', ago(3)]),
      [1, 'paid', ago(3, -1)],
      [2, 'paid', ago(2)],
      [3, 'paid', ago(4)],
      ...times(4, (i) => [1 + i, 'cart', ago(earlier + 3)]),
      [1, 'paid', ago(earlier + 2)],
      [2, 'paid', ago(earlier - 2)],
    ],
  },
  tickets: {
    columns: { created_at: 'time', first_reply_at: 'time', resolved_at: 'time' },
    rows: [
      [ago(3), ago(3, -1), ago(3, -10)],
      [ago(3), ago(3, -3), ago(3, -20)],
      [ago(3), ago(3, -8), null],
      [ago(1), null, null],
      [ago(earlier + 3), ago(earlier + 3, -2), ago(earlier + 3, -30)],
      [ago(earlier + 3), ago(earlier + 3, -6), null],
    ],
  },
  pages: {
    columns: { paged_at: 'time' },
    rows: [...times(6, () => [ago(2)]), ...times(9, () => [ago(earlier + 2)])],
  },
  on_call_shifts: {
    columns: { started_at: 'time' },
    rows: [...times(4, () => [ago(2)]), ...times(3, () => [ago(earlier + 2)])],
  },
  vulnerabilities: {
    columns: { severity: 'text', found_at: 'time', fixed_at: 'time' },
    rows: [
      ['critical', ago(8), ago(5)],
      ['high', ago(15), ago(5)],
      ['low', ago(505), ago(5)],
      ['critical', ago(earlier + 25), ago(earlier + 5)],
      ['high', ago(earlier + 64), ago(earlier + 60)],
      ['critical', ago(2), null],
    ],
  },
};
