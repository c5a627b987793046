// In Firefox: from the first run into the sample, a draft whose words the coach underlines, and a check-in.
import { expect, test } from 'vitest';
import { langs, say as sayIn, type Text } from '../../src/core/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { needs } from '../needs.ts';
import { openFirefox } from './firefox.ts';
import { startServer } from './running-server.ts';

const words = {
  team: { en: 'Deployment', zh: '部署与交付' },
  objective: { en: 'Deliver version 2.0', zh: '交付2.0版本' },
};

const missing = {
  en: 'a Firefox; install one, or set FIREFOX_PATH.',
  zh: 'Firefox；请安装，或设置 FIREFOX_PATH。',
};

// Led from outside, Firefox at times stops answering for good; a page that is broken is broken twice.
test.for(langs)('in Firefox, %s', { retry: 1 }, async (lang, context) => {
  const { FIREFOX_PATH: program = '' } = process.env;
  needs(context, program, missing);
  const server = await startServer({ CRUX_LANG: lang });
  const firefox = await openFirefox(program, lang, server.address);
  const say = (text: Text) => sayIn(text, lang);
  try {
    await firefox.goto(server.setupLink ?? '');
    await firefox.press({ css: 'input[type=radio][value=look]' });
    await firefox.press({ role: 'button', name: say(session.begin) });
    await firefox.press({ role: 'link', name: say(words.team) });
    await firefox.press({ role: 'link', name: say(draft.title) });
    await firefox.find({ role: 'textbox', name: say(draft.objective) });
    // The caret waits in the sentence.
    await firefox.type(say(words.objective));
    await firefox.find({ css: 'article' });
    await firefox.find({ css: 'mark' });
    expect(await firefox.evaluate('document.activeElement.value')).toBe(say(words.objective));

    await firefox.goto('/');
    await firefox.press({ role: 'button', name: say(week.confirm) });
    await firefox.find({ css: '[role=status] button' });
    expect(firefox.troubles).toEqual([]);
  } finally {
    await firefox.stop();
    await server.stop();
  }
});
