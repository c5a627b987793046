// What happens to people and their accounts; `events.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const personEvents = {
  'invitation.made': {
    noun: 'person',
    text: { en: '{actor} invited {name}', zh: '{actor} 邀请了 {name}' },
  },
  'invitation.removed': {
    noun: 'person',
    text: { en: '{actor} took the invitation of {name} back', zh: '{actor} 撤回了给 {name} 的邀请' },
  },
  'person.joined': { noun: 'person', text: { en: '{name} joined', zh: '{name} 加入了组织' } },
  'person.returned': { noun: 'person', text: { en: '{name} is back', zh: '{name} 回来了' } },
  'person.changed': { noun: 'person', text: { en: '{actor} changed {name}', zh: '{actor} 修改了 {name} 的信息' } },
  'person.handed-over': {
    noun: 'person',
    text: {
      en: '{actor} handed over {count} {count|thing|things} of {name}',
      zh: '{actor} 交接了 {name} 名下的 {count} 项',
    },
  },
  'person.hand-over-undone': {
    noun: 'person',
    text: {
      en: '{actor} gave {count} {count|thing|things} back to {name}',
      zh: '{actor} 撤销了交接，把 {count} 项还给 {name}',
    },
  },
  'person.deputy-named': {
    noun: 'person',
    text: {
      en: '{actor} named {deputy} as deputy of {name}, from {from} to {until}',
      zh: '{actor} 请 {deputy} 在 {from} 至 {until} 代理 {name}',
    },
  },
  'person.deputy-ended': {
    noun: 'person',
    text: { en: '{actor} ended that {deputy} stands in for {name}', zh: '{actor} 结束了 {deputy} 对 {name} 的代理' },
  },
  'person.password-changed': {
    noun: 'person',
    text: { en: '{name} has a new password', zh: '{name} 换了密码' },
  },
  'person.password-reset': {
    noun: 'person',
    text: { en: 'The password of {name} was reset with a link', zh: '{name} 的密码已通过链接重设' },
  },
  'person.reset-made': {
    noun: 'person',
    text: { en: '{actor} made a link to reset the password of {name}', zh: '{actor} 为 {name} 生成了重设密码的链接' },
  },
  'person.second-step-on': {
    noun: 'person',
    text: { en: '{name} signs in with a second step', zh: '{name} 开启了两步验证' },
  },
  'person.second-step-off': {
    noun: 'person',
    text: { en: '{name} signs in without a second step', zh: '{name} 关闭了两步验证' },
  },
  'person.recovery-codes-made': {
    noun: 'person',
    text: { en: '{name} made new recovery codes', zh: '{name} 重新生成了恢复码' },
  },
  'person.second-step-dropped': {
    noun: 'person',
    text: {
      en: 'Whoever runs the server reset the second step of {name}',
      zh: '管理服务器的人重置了 {name} 的两步验证',
    },
  },
  'person.second-step-reset': {
    noun: 'person',
    text: { en: '{actor} reset the second step of {name}', zh: '{actor} 重置了 {name} 的两步验证' },
  },
  'person.passkeys-reset': {
    noun: 'person',
    text: {
      en: '{actor} removed {count} {count|passkey|passkeys} of {name}',
      zh: '{actor} 移除了 {name} 的 {count} 个通行密钥',
    },
  },
  'person.passkey-added': {
    noun: 'person',
    text: { en: '{name} added a passkey', zh: '{name} 添加了通行密钥' },
  },
  'person.passkey-removed': {
    noun: 'person',
    text: { en: '{name} removed a passkey', zh: '{name} 移除了通行密钥' },
  },
  'person.passkey-copied': {
    noun: 'person',
    text: {
      en: 'A passkey of {name} was refused: its counter ran back, as that of a copy does',
      zh: '{name} 的一个通行密钥被拒绝：计数倒退，可能是被复制的',
    },
  },
  'person.company-tied': {
    noun: 'person',
    text: {
      en: '{name} connected the company’s sign-in to their account',
      zh: '{name} 的账号关联了公司统一登录',
    },
  },
  'person.company-untied': {
    noun: 'person',
    text: {
      en: '{name} disconnected the company’s sign-in from their account',
      zh: '{name} 的账号断开了公司统一登录',
    },
  },
  'person.signed-out': {
    noun: 'person',
    text: { en: '{name} was signed out', zh: '{name} 的登录已退出' },
  },
  'person.removed': { noun: 'person', text: { en: '{actor} removed {name}', zh: '{actor} 移除了 {name}' } },
} satisfies Record<string, { noun: 'person'; text: Text }>;
