// Where a defect is seen: inside the process of making, or by those who use the thing.
import { any, holds } from '../pattern.ts';

/** Broken things seen in use; a monitored service has them too, so they count only where defects are the matter. */
export const broken = holds`
  crash(?:es)?\b
  incidents?
  outages?
  事故
  宕机
  崩溃
  故障
  闪退
`;

const stageHan = any`
  上线前
  内测
  内部
  出厂前
  发布前
  合并前
  提测前
  期间?
  测试中
  灰度
  环境
  评审中
  阶段
  预发
`;

const caughtHan = any`
  发现
  拦下
  拦截
  捕获
  暴露
  检出
`;

const caughtBeforeHan = any`
  修复
  扫出
  找出
  抓
  拦
  挡
  揪出
  查出
  测出
  识别出
`;

const stageLatin = any`
  beta
  ci
  merge
  pre
  qa
  release
  review
  staging
  test
  the bench
  the lab
`;

const reporterHan = any`
  业主
  业务方
  买家
  会员
  医生
  卖家
  司机
  同事
  同学
  商家
  商户
  学员
  客户
  客服
  家长
  店长
  患者
  玩家
  用户
  租客
  老师
  读者
  车主
  运营
  门店
  骑手
`;

const reportedHan = any`
  上报
  反馈
  吐槽
  报
  报告
  报来
  抱怨
  提
  提交
`;

const defectHan = any`
  bug
  issue
  崩溃
  异常
  故障
  缺陷
  错误
  问题
`;

const defectLatin = any`
  bugs?
  crashes
  defects?
  errors?
  faults?
  issues?
  problems?
`;

const reportedLatin = any`
  filed
  flagged
  found
  hit
  logged
  noticed
  raised
  reported
`;

const reporterLatin = any`
  clients
  clinics
  customers
  drivers
  hosts
  merchants
  patients
  players
  readers
  shoppers
  stores
  the field
  users
`;

const whoseLatin = any`
  client
  customer
  field
  merchant
  player
  user
`;

/** Before it got out: in tests, in review, on staging, in the pilot. */
export const foundInside = holds`
  ${stageHan}[^，,;。]{0,4}${caughtHan}
  (?:caught|detected|found|seen|stopped) (?:before|by|during|in|on) ${stageLatin}
  before (?:merge|release)
  in (?:code )?review
  in staging
  on staging
  replay
  上线前
  内部发现
  出厂前
  前(?:就|即|先)?${caughtBeforeHan}
  发布前
  合并前
  回放
  提测前
  测试阶段
  评审中
`;

/** By customers, in the field, in production. */
export const foundOutside = holds`
  ${defectLatin}[^.,;]{0,20} ${reportedLatin} by (?:our )?${reporterLatin}
  ${reporterHan}[^，,;。]{0,12}${reportedHan}的?[^，,;。]{0,6}${defectHan}
  ${whoseLatin}[- ]?(?:facing|found|raised|reported) (?:bugs?|defects?|faults?|issues?|problems?)
  (?:app store|应用商店|商店|google play|play store)\s?的?(?:评分|评价|rating|reviews?)
  field (?:failures?|faults?|returns?)
  in the field
  线上[^，,;。]{0,4}(?:问题|缺陷|bug|故障|事故|异常)
`;
