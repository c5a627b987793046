import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { langs, say, sayAll } from '../../core/text.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: { en: 'write an example OKR file to start from', zh: '生成一份示例 OKR 文件' },
  file: { en: 'where to write it', zh: '写到哪里' },
  force: { en: 'replace the file when it is there', zh: '文件已存在时覆盖' },
  lang: { en: 'language of the example', zh: '示例的语言' },
  written: {
    en: 'Wrote {file} and {schema}; editors complete and check it by the schema.\nNext: crux lint {file}\n',
    zh: '已写入 {file} 和 {schema}，编辑器会按结构文件补全和检查。\n下一步：crux lint {file}\n',
  },
  exists: {
    en: '{file} is already there; use another name, or --force to replace it.',
    zh: '{file} 已存在，请换个名字，或用 --force 覆盖。',
  },
  failed: {
    en: '{file} cannot be written ({code}); check the folder and its permissions.',
    zh: '无法写入 {file}（{code}），请检查文件夹和权限。',
  },
};

/** The example of the docs, native in each language. */
const examples = {
  en: new URL('../../../examples/good.okr.yaml', import.meta.url),
  zh: new URL('../../../examples/good.zh-CN.okr.yaml', import.meta.url),
};

export function init(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('init')
    .description(texts.description[lang])
    .argument('[file]', texts.file[lang], 'team.okr.yaml')
    .option('--force', texts.force[lang])
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices([...langs, 'auto']).default('auto'))
    .action((file: string, options: { force?: boolean }) => run(file, options.force === true, terminal));
}

async function run(file: string, force: boolean, { lang, out }: Terminal): Promise<void> {
  const [example, { okrJsonSchema }] = await Promise.all([
    readFile(examples[lang], 'utf8'),
    import('../../formats/okr-yaml/json-schema.ts'),
  ]);
  const schema = join(dirname(file), 'okr.schema.json');
  await write(file, example.replace('../docs/okr.schema.json', './okr.schema.json'), force ? 'w' : 'wx');
  await write(schema, `${JSON.stringify(okrJsonSchema(), null, 2)}\n`, 'w');
  out(say(texts.written, lang, { file, schema }));
}

async function write(file: string, text: string, flag: 'w' | 'wx'): Promise<void> {
  try {
    await writeFile(file, text, { flag });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = code === 'EEXIST' ? texts.exists : texts.failed;
    throw new Stop(sayAll(why, { file, code }));
  }
}
