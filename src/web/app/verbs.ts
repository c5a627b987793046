import { hasInitials } from '../../core/pinyin-initials.ts';
import type { Text } from '../../core/text.ts';
import type { Me } from '../../contract/session.ts';

/** A page or something to do, as Find knows it. `also`: other words people look for it with. */
export type Verb = { id: string; name: Text; also: string; href: string };

const people: Verb[] = [
  {
    id: 'invite',
    name: { en: 'Invite somebody', zh: '邀请同事' },
    also: 'invitation link member join add person 邀请链接 加人',
    href: '/settings/people',
  },
  {
    id: 'people',
    name: { en: 'People and roles', zh: '人员与角色' },
    also: 'members admin settings 成员 权限',
    href: '/settings/people',
  },
  {
    id: 'absence',
    name: { en: 'Name a deputy, hand over', zh: '指定代理人、交接' },
    also: 'away leave parental vacation absence settings 休假 产假 离职 代理 交接',
    href: '/settings/absence',
  },
  {
    id: 'teams-settings',
    name: { en: 'Add or change teams', zh: '新建或修改团队' },
    also: 'new team create settings 新建团队',
    href: '/settings/teams',
  },
];

const cycles: Verb[] = [
  {
    id: 'start-cycle',
    name: { en: 'Start, close or open a cycle', zh: '启动、关闭或开启周期' },
    also: 'start the cycle quarter new cycle end 启动周期 季度',
    href: '/settings/cycles',
  },
];

const coach: Verb[] = [
  {
    id: 'policy',
    name: { en: 'Coach policy', zh: '教练约定' },
    also: 'rules severity settings lint 规则 级别',
    href: '/settings/coach',
  },
  {
    id: 'rules',
    name: { en: 'Rules of the coach', zh: '教练的规则' },
    also: 'lint what the coach checks try 检查',
    href: '/coach',
  },
];

const numbers: Verb[] = [
  {
    id: 'connect',
    name: { en: 'Connect a source', zh: '接入数据源' },
    also: 'connect source connection prometheus sql http json github new 连接',
    href: '/sources/new',
  },
  {
    id: 'metrics',
    name: { en: 'Metric catalogue', zh: '指标目录' },
    also: 'metrics catalogue 指标',
    href: '/metrics',
  },
  {
    id: 'tokens',
    name: { en: 'Tokens for CI and dashboards', zh: 'CI 与大屏的令牌' },
    also: 'token api push ci grafana export 令牌 推送 导出',
    href: '/settings/tokens',
  },
];

const rest: Verb[] = [
  {
    id: 'draft',
    name: { en: 'Draft an objective', zh: '起草目标' },
    also: 'new objective okr write 新目标 写目标',
    href: '/objectives/new',
  },
  {
    id: 'check-in',
    name: { en: 'Check in', zh: '更新进展' },
    also: 'update progress confidence week 进度 信心 打卡',
    href: '/',
  },
  {
    id: 'forecasts',
    name: { en: 'How good the forecasts were', zh: '以往的预测准不准' },
    also: 'forecast forecasts prediction 预测',
    href: '/forecasts',
  },
  {
    id: 'hypotheses',
    name: { en: 'Hypotheses', zh: '假设' },
    also: 'hypothesis experiments tasks learned 任务 实验',
    href: '/hypotheses',
  },
  {
    id: 'account',
    name: { en: 'My account', zh: '我的账号' },
    also: 'password e-mail name language sessions devices sign out profile 密码 邮箱 姓名 语言 设备 登录',
    href: '/settings/account',
  },
  {
    id: 'look',
    name: { en: 'Look and keys', zh: '外观与快捷键' },
    also: 'dark mode theme keys 深色 快捷键',
    href: '/settings/look',
  },
  {
    id: 'time',
    name: { en: 'Time zone and fiscal year', zh: '时区与财年' },
    also: 'time zone fiscal year calendar 时间 财年',
    href: '/settings/time',
  },
  {
    id: 'sample',
    name: { en: 'The sample company', zh: '示例公司' },
    also: 'sample remove demo 示例 移除',
    href: '/settings/sample',
  },
  {
    id: 'docs',
    name: { en: 'Documentation', zh: '文档' },
    also: 'help docs manual guide backup install proxy upgrade settings 帮助 手册 说明 备份 安装',
    href: '/docs',
  },
  {
    id: 'api',
    name: { en: 'The API, address by address', zh: 'API 地址一览' },
    also: 'api openapi rest token developer 接口',
    href: '/api',
  },
  {
    id: 'about',
    name: { en: 'About Crux', zh: '关于 Crux' },
    also: 'version licence backup 版本',
    href: '/settings/about',
  },
];

/** Everything Find leads to that is no record: pages and verbs, those of a cycle and of one's own teams included. */
export function verbsFor(me: Me): Verb[] {
  const cycle: Verb[] =
    me.cycle === null
      ? []
      : [
          {
            id: 'close',
            name: { en: 'Close and look back', zh: '复盘与评分' },
            also: 'close grade retrospective review end 关闭 复盘 评分',
            href: `/cycles/${me.cycle.id}/close`,
          },
        ];
  const teams = me.teams
    .filter((team) => team.mine || team.lead)
    .flatMap((team): Verb[] => pagesOf(team.id, team.name));
  return [...rest, ...people, ...cycles, ...cycle, ...numbers, ...coach, ...teams];
}

function pagesOf(id: string, team: string): Verb[] {
  const page = (path: string, name: Text, also: string): Verb => ({
    id: `${path}-${id}`,
    name: { en: `${team}: ${name.en}`, zh: `${team}：${name.zh}` },
    also,
    href: `/teams/${id}/${path}`,
  });
  return [
    page('mid-review', { en: 'mid-cycle review', zh: '期中回顾' }, 'review 期中'),
    page('learning', { en: 'learning plan', zh: '学习计划' }, 'learning learn needs 学习'),
    page('iterations', { en: 'iterations', zh: '迭代' }, 'sprint sprints scrum agile 冲刺 敏捷'),
    page('long-term', { en: 'long view', zh: '长期视图' }, 'long term history 长期'),
    page('readiness', { en: 'readiness check', zh: '适用性评估' }, 'readiness fit 适用'),
    page('calibration', { en: 'confidence vs outcome', zh: '信心准不准' }, 'calibration brier 校准'),
  ];
}

/** Does it fit what is typed? Every word has to be found, in either language, or the initials of its pinyin. */
export function fitsWords({ name, also }: Pick<Verb, 'name' | 'also'>, typed: string): boolean {
  const all = `${name.en} ${name.zh} ${also}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word) || hasInitials(name.zh, word));
}
