import type { Text } from '../../core/text.ts';

export const text = {
  skip: { en: 'Skip to the content', zh: '跳到正文' },
  main: { en: 'Main', zh: '主导航' },
  week: { en: 'My week', zh: '我的一周' },
  waitForYou: { en: '{count} {count|thing waits|things wait} for you', zh: '{count} 件事等你' },
  teams: { en: 'Teams', zh: '团队' },
  focus: { en: 'Focus', zh: '聚焦' },
  map: { en: 'Map', zh: '地图' },
  cycle: { en: 'Cycle', zh: '周期' },
  indicators: { en: 'Indicators', zh: '常设指标' },
  sources: { en: 'Sources', zh: '数据源' },
  coach: { en: 'Coach', zh: '教练' },
  settings: { en: 'Settings', zh: '设置' },
  find: { en: 'Find', zh: '查找' },
  docs: { en: 'Documentation', zh: '文档' },
  keys: { en: 'Keys', zh: '快捷键' },
  menu: { en: 'Menu', zh: '菜单' },
  signOut: { en: 'Sign out', zh: '退出登录' },
  home: { en: 'Crux, to my week', zh: 'Crux，回到我的一周' },
  help: { en: 'Show the keys', zh: '查看快捷键' },
  sample: {
    en: 'This is the sample company: look around, change anything. Nothing here is real.',
    zh: '这是示例公司：随便看，随便改，这里的内容都不是真的。',
  },
  leaveSample: { en: 'Leave or remove it', zh: '离开或移除' },
  viewAs: { en: 'See it as', zh: '换个身份看' },
} satisfies Record<string, Text>;
