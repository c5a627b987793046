import { type Text, sayAll } from '../../core/text.ts';

const texts = {
  'no-data': {
    en: 'There is no data here ({place}). Is CRUX_DATA the folder of the installation?',
    zh: '这里没有数据（{place}）。CRUX_DATA 指向的是安装所用的文件夹吗？',
  },
  'target-not-empty': {
    en: '{place} is not empty, and nothing is ever written over. Give an empty database or folder.',
    zh: '{place} 不是空的，不会覆盖已有的数据。请换一个空的数据库或文件夹。',
  },
  'target-in-use': {
    en: 'A Crux is running on {place}. Stop it first (all of them, where there are several): it would go on with what it knew of the empty database.',
    zh: '有 Crux 正在 {place} 上运行。请先停掉（有多个就全部停掉），否则正在运行的 Crux 还会按空数据库时的内容继续写入。',
  },
  'target-newer': {
    en: '{place} was used by a newer Crux (it has migration {migration}). Give an empty database, or use that version.',
    zh: '{place} 被更新版本的 Crux 用过（含迁移 {migration}）。请换一个空的数据库，或改用那个版本。',
  },
  'target-older': {
    en: '{place} was begun by an older Crux. Give an empty database, or run `crux migrate` on this one first.',
    zh: '{place} 由更旧版本的 Crux 建立。请换一个空的数据库，或先在那里运行 `crux migrate`。',
  },
  'source-in-use': {
    en: 'A Crux is running on {place}. Stop it first, so that nothing is written while it moves.',
    zh: '有一个 Crux 正在使用 {place}。请先停掉，迁移期间不能有新的写入。',
  },
  'source-not-file': {
    en: 'This installation is on PostgreSQL already. For another server use `crux backup` and `crux restore`.',
    zh: '这套 Crux 已经在用 PostgreSQL。要换数据库服务器，请用 `crux backup` 和 `crux restore`。',
  },
  'backup-unreadable': {
    en: 'The backup {file} cannot be read: {reason}.',
    zh: '读不了备份 {file}：{reason}。',
  },
  'backup-unwritable': {
    en: 'The backup cannot be written to {file}: {reason}.',
    zh: '备份写不到 {file}：{reason}。',
  },
  'backup-foreign': {
    en: '{file} is no backup of Crux.',
    zh: '{file} 不是 Crux 的备份。',
  },
  'backup-damaged': {
    en: 'The backup {file} is damaged ({reason}); nothing was restored. Use another one.',
    zh: '备份 {file} 已损坏（{reason}），没有恢复任何数据。请换一份备份。',
  },
  'backup-newer': {
    en: 'The backup {file} was made by a newer Crux (version {version}, migration {migration}). Restore it with that version.',
    zh: '备份 {file} 由更新版本的 Crux 制作（版本 {version}，迁移 {migration}）。请用那个版本恢复。',
  },
  'no-backup': {
    en: 'There is no backup in {folder} yet.',
    zh: '{folder} 里还没有备份。',
  },
  'no-backup-folder': {
    en: 'Where are the backups? Set CRUX_BACKUP_FOLDER, or name a file.',
    zh: '备份在哪里？请设置 CRUX_BACKUP_FOLDER，或直接给出文件名。',
  },
  'cell-refused': {
    en: 'The database {place} did not take the table {table}: {reason}. Nothing was copied.',
    zh: '数据库 {place} 拒绝写入表 {table}：{reason}。没有复制任何数据。',
  },
  'copy-differs': {
    en: 'After copying, the table {table} is not the same in {place}. Nothing was changed here; do not use the copy.',
    zh: '复制之后，{place} 里的表 {table} 与原来不一致。这边没有改动；请不要使用那份副本。',
  },
} satisfies Record<string, Text>;

export type CopyRefusalCode = keyof typeof texts;

/** Why a backup, a restore or a move is not made: one sentence that says what to do, in both languages. */
export class CopyRefusal extends Error {
  readonly code: CopyRefusalCode;
  readonly text: Text;

  constructor(code: CopyRefusalCode, values: Record<string, string | number> = {}) {
    const text = sayAll(texts[code], values);
    super(text.en);
    this.name = 'CopyRefusal';
    this.code = code;
    this.text = text;
  }
}
