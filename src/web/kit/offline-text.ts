import type { Text } from '../../core/text.ts';

/** What is told as long as there is no network. */
export const offlineText: Text = {
  en: 'No connection. What you send now goes by itself once it is back, as long as this page stays open.',
  zh: '网络已断开。现在提交的内容，恢复后会自动发出，请不要关掉这一页。',
};
