// Numbers of the running service, and how their load is tested.
import { any, leads, whole } from '../pattern.ts';

export const capacity = new RegExp(
  any`
  QPS
  TPS
  \bcapacity\b
  requests (?:per|an?) (?:second|hour)
  \brps\b
  throughput
  吞吐
  容量
  并发
  承载
`,
  'i',
);

export const fastUnit = whole`
  milliseconds?
  ms
  msec
  s
  seconds?
  secs?
  us
  微秒
  毫秒
  秒钟?
`;

export const loadTest = new RegExp(
  any`
  gatling
  jmeter
  k6
  load[- ]?test
  locust
  stress test
  \bwrk\b
  压力测试
  压测
  负载测试
`,
  'i',
);

export const ofServiceAlone = leads`
  availability
  cpu
  error budget
  mttr
  qps
  sla
  slo
  throughput
  uptime
  可用性
  可用率
  吞吐量?
  服务可用性
`;

export const readFrom = leads`
  according
  as seen
  measured
  per the
  reported
  tracked
`;

export const waits = leads`
  alerts?
  fcp
  jitter
  latency
  lcp
  load times?
  page load
  request time
  response times?
  service time
  timeouts?
  加载时[间长]
  告警
  响应时[间长]
  响应耗时
  延迟
  抖动
  时延
  积压时长
  超时
  页面加载
  首屏
  首帧
`;
