import type { Text } from '../../core/text.ts';

export const restrictionText = {
  mark: { en: 'Restricted', zh: '限定可见' },
  menu: { en: 'Who can read this', zh: '设置可见范围' },
  title: { en: 'Who can read this', zh: '谁能看到这个目标' },
  rule: {
    en: 'Open is the default: everybody in the organization reads objectives, so that others can help and adjust. Restrict one only where it names people, security holes or personnel matters.',
    zh: '目标默认对全组织公开，方便别人配合和协调。只有涉及具体人名、安全问题或人事时，才限定可见范围。',
  },
  always: {
    en: 'Its team with those who lead it, its owner, people asked to agree, and admins always read it. To all others it does not exist, and it is counted in no overview and no other objective. Public links stop at once.',
    zh: '所在团队及其上级负责人、目标负责人、被请求确认的人和管理员始终能看到。对其他人来说就像不存在，也不计入任何总览和别的目标。对外链接立即失效。',
  },
  teams: { en: 'Teams that read it too', zh: '还有哪些团队能看到' },
  people: { en: 'People who read it too', zh: '还有谁能看到' },
  add: { en: 'add', zh: '添加' },
  remove: { en: 'Remove {name}', zh: '移除{name}' },
  reason: { en: 'Why it is restricted', zh: '为什么要限定' },
  save: { en: 'Restrict', zh: '限定可见范围' },
  change: { en: 'Change', zh: '修改范围' },
  open: { en: 'Open to everybody', zh: '对所有人开放' },
  restricted: { en: 'Read by those named alone', zh: '已限定可见范围' },
  opened: { en: 'Open to everybody', zh: '已对所有人开放' },
  readers: {
    en: 'Restricted: read by {readers} and admins alone. Reason: “{reason}”',
    zh: '限定可见：只有{readers}和管理员能看到。原因：“{reason}”',
  },
  shutOut: {
    en: '{names} answer for something here and cannot read it any more: name them as readers, or give what is theirs to somebody else.',
    zh: '{names}在这里还有负责的事，但已经看不到这个目标：把对方加进可见范围，或把负责的事交给别人。',
  },
  shutOutOne: {
    en: '{names} answers for something here and cannot read it any more: name them as a reader, or give what is theirs to somebody else.',
    zh: '{names}在这里还有负责的事，但已经看不到这个目标：把对方加进可见范围，或把负责的事交给别人。',
  },
  willBeOpen: {
    en: 'Once published, everybody in the organization reads it. That is the default, and nearly always right.',
    zh: '发布后，全组织都能看到。默认如此，绝大多数情况下也应如此。',
  },
  narrow: { en: 'Restrict who reads it', zh: '限定可见范围' },
} satisfies Record<string, Text>;
