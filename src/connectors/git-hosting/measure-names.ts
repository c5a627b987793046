// The delivery measures in words, with their units.
import type { Text } from '../../core/text.ts';
import type { DeliveryMeasure } from './measure.ts';

export const measureNames: Record<DeliveryMeasure, Text> = {
  deployments: { en: 'Deployments a week', zh: '每周部署次数' },
  'lead-time': { en: 'Lead time, median in hours', zh: '变更前置时间（小时，中位数）' },
  'review-wait': { en: 'Wait for the first review, median in hours', zh: '首次评审等待（小时，中位数）' },
  'change-failure': { en: 'Change fail rate, in percent', zh: '变更失败率（%）' },
  recovery: { en: 'Recovery, median in hours', zh: '恢复时间（小时，中位数）' },
  'ci-success': { en: 'Successful runs, in percent', zh: '流水线成功率（%）' },
  'ci-duration': { en: 'Length of a run, median in minutes', zh: '流水线时长（分钟，中位数）' },
  'open-alerts': { en: 'Open critical and high alerts', zh: '未处理的严重和高危告警' },
};
