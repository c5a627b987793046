// How something merely carried out is worded: talks held, articles written.
import { holds, whole } from '../pattern.ts';

export const doing = whole`
  attend
  call
  coach
  conduct
  email
  facilitate
  film
  give
  hold
  host
  interview
  invite
  meet with
  organise
  organize
  phone
  post
  present
  publish
  record
  run
  shadow
  speak at
  sponsor
  survey
  talk to
  teach
  train
  visit
  write
  主办
  主持
  举办
  参与
  参加
  发表
  召开
  回访
  培训
  宣讲
  开展
  开设
  录制
  承办
  拍摄
  拜访
  推送
  撰写
  策划
  组织
  编写
  访谈
  走访
  邀请
`;

export const drill = holds`
  drill
  game day
  rehears
  review
  演练
  评审
  走查
`;

export const levelReached = whole`
  reach
  reaches
  不低于
  增至
  提升到
  提高到
  突破
  超过
  达到
`;

export const unitOfShows = whole`
  场
  堂
  篇
  讲
`;

export const smallBeforeCount = whole`
  at
  for
  in
  of
  with
  做
  共
  写
  剪
  办
  发
  各
  开
  录
  拍
  数
  讲
  量
`;
