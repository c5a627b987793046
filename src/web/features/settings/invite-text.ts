import type { InvitedFault } from '../../../core/people/read-invited.ts';
import type { Text } from '../../../core/text.ts';

export const inviteText = {
  several: { en: 'Invite several', zh: '批量邀请' },
  shared: { en: 'Link for a mail domain', zh: '按邮箱域名邀请' },
  how: {
    en: 'Everybody gets a link of their own, made out to their address; you pass the links on. Each works once, for fourteen days.',
    zh: '每个人各有一个链接，只能用自己的邮箱加入，由你转发。链接只能用一次，十四天内有效。',
  },
  paste: { en: 'Addresses, or a table', zh: '邮箱或表格' },
  pasteHint: {
    en: 'With commas, semicolons or one a line; “Lin Wan <lin@example.com>” gives the name. A table begins with headings: name, email, role, teams.',
    zh: '用逗号、顿号、分号隔开，或一行一个；写成“林晚 <lin@example.com>”会带上姓名。表格第一行写列名：姓名、邮箱、角色、团队。',
  },
  file: { en: 'Choose a CSV file', zh: '选择 CSV 文件' },
  role: { en: 'Role', zh: '角色' },
  roleHint: {
    en: 'For everybody whose line says no other. Teams too.',
    zh: '没有单独写明角色和团队的人，都用这里选的。',
  },
  nobody: { en: 'Nobody to invite is found in it.', zh: '里面没有可以邀请的人。' },
  preview: { en: 'Who is invited', zh: '将要邀请' },
  email: { en: 'E-mail', zh: '邮箱' },
  notRead: { en: '{count} left out:', zh: '有 {count} 处不会邀请：' },
  atLine: { en: 'Line {line}: {said}', zh: '第 {line} 行：{said}' },
  makeLinks: { en: 'Make {count} {count|link|links}', zh: '生成 {count} 个链接' },
  linksReady: {
    en: '{count} {count|link|links}. Copy them now: they are shown only once.',
    zh: '已生成 {count} 个链接。现在就复制：只显示这一次。',
  },
  links: { en: 'Links', zh: '邀请链接' },
  sharedHow: {
    en: 'One link for many: whoever enters an address of this domain joins with it. No mail is sent to prove the address, so pass it on only where your people alone read it.',
    zh: '一个链接给很多人用：填写这个域名邮箱的人都能加入。系统不会发邮件核实邮箱，请只发在自己人看得到的地方。',
  },
  domain: { en: 'Mail domain', zh: '邮箱域名' },
  domainHint: { en: 'What stands after the @, such as example.com', zh: '@ 后面的部分，例如 example.com' },
  most: { en: 'For at most', zh: '最多可用' },
  people: { en: '{count} {count|person|people}', zh: '{count} 人' },
  days: { en: 'Valid for', zh: '有效期' },
  daysOf: { en: '{count} {count|day|days}', zh: '{count} 天' },
  anyOf: { en: 'Anybody with @{domain}', zh: '任何 @{domain} 邮箱' },
  usedOf: { en: '{used} of {most} used', zh: '已用 {used}/{most}' },
} satisfies Record<string, Text>;

export const whyNotRead: Record<InvitedFault, Text> = {
  'no-email': { en: 'no e-mail address', zh: '没有邮箱' },
  'not-an-email': { en: 'not an e-mail address', zh: '不是邮箱格式' },
  twice: { en: 'came before', zh: '前面已有' },
  'unknown-role': {
    en: 'no such role: admin, lead, member, reader',
    zh: '没有这个角色，可填：管理员、团队负责人、成员、读者',
  },
  'unknown-team': { en: 'no team of this name', zh: '没有叫这个名字的团队' },
  'too-many': { en: 'more than 200 at once; invite the rest afterwards', zh: '一次最多 200 人，其余的请再邀请一次' },
  'already-here': { en: 'is here already', zh: '已在组织里' },
  'already-invited': { en: 'has an open invitation', zh: '已有还没用的邀请' },
};
