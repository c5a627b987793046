/** The one font that images are set in, whatever is installed: Latin and simplified Chinese (GB 2312). */
export const imageFont = 'Noto Sans SC';
