// Runs before the first paint, so that a chosen look and language never flash the other one. Kept a file: no inline script.
(() => {
  const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1];
  const theme = cookie('crux-theme');
  const lang = cookie('crux-lang') ?? ((navigator.language || 'en').toLowerCase().startsWith('zh') ? 'zh' : 'en');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
})();
