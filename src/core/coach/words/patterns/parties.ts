// Other people in a statement: who is asked, who acts, who is helped.
import { holds, leads, whole } from '../pattern.ts';

export const actionBegins = whole`
  于
  及时
  在
  完成
  将
  把
  按
  按时
  每
  每周
  每天
  每日
  每月
  负责
  需
  需要
`;

/** In front of what is counted or told apart; behind it a word of a department rather says of what kind that is. */
export const beforeAttribute = whole`
  all
  any
  each
  every
  key
  more
  most
  new
  our
  some
  these
`;

export const beforeName = whole`
  by
  from
  to
  向
  由
  让
`;

export const behindNoun = whole`
  ->
  :
  from
  per
  that
  which
  who
  →
`;

export const helped = holds`
  branches
  business
  campaign
  colleagues
  dealers?
  department
  event
  launch
  marketing
  network
  operations
  org\b
  organisation
  organization
  partners?
  regions?
  rollout
  sales
  season
  shops?
  staff
  stores?
  strategy
  teams?\b
  业务
  发展
  同事
  同学
  团队
  大促
  工作
  市场
  战略
  活动
  组
  运营
  部门?
  销售
  需求
`;

export const helpingVerb = whole`
  assist
  assisting
  assists
  be available for
  cooperate with
  help out
  work closely with
  保障
  助力
  协助
  护航
  服务好
  配合
`;

export const noAction = leads`
  、
  与
  人员
  人均
  内
  同学
  和
  成员
  效率
  满意
  的
  速率
`;

export const nounLike = whole`
  accounts
  alerts
  audits
  bugs
  builds
  calls
  cards
  cases
  changes
  checks
  claims
  complaints
  contracts
  costs
  covers
  customers
  cycles
  days
  deals
  defects
  demos
  deploys
  designs
  docs
  does
  drivers
  drops
  emails
  errors
  experiments
  files
  goods
  has
  hours
  invoices
  is
  issues
  jobs
  labels
  leads
  lines
  links
  lists
  loads
  logs
  maps
  meetings
  models
  names
  needs
  orders
  pages
  partners
  parts
  payments
  plans
  posts
  prices
  prints
  processes
  questions
  quotas
  records
  releases
  reports
  requests
  results
  reviews
  runs
  sessions
  shares
  sites
  stocks
  stops
  targets
  tasks
  teams
  terms
  tests
  tickets
  tools
  users
  visits
  was
  weeks
`;

export const ownTeam = whole`
  my
  our
  own
  we
  全
  我们
  本
`;

export const perPersonWord = whole`
  each
  every
  per
  人均
  各
  每个
  每人
  每位
  每名
`;

export const placeBehind = whole`
  at
  for
  in
  of
`;

export const unitName = whole`
  中心
  公司
  厂
  处
  局
  科
  组
  部
  部门
`;

/** 推动集团完成…, get the vendor to …: others do it all the same. */
export const urging = whole`
  ask
  chase
  convince
  get
  have
  make
  persuade
  push
  urge
  wait for
  依赖
  促成
  协调
  推动
  敦促
  督促
  等待
  联合
  要求
  请
  需要
`;

export const wishes = leads`
  asks
  demands
  expects
  insists
  orders
  wants
`;
