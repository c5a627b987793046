import { type Text, sayAll } from '../../core/text.ts';

const texts = {
  'port-in-use': {
    en: 'Port {port} is already in use; set CRUX_PORT to another one, or stop what listens there.',
    zh: '端口 {port} 已被占用；请用 CRUX_PORT 换一个端口，或停掉占用端口的程序。',
  },
  'address-refused': {
    en: 'Cannot listen on {host}:{port} ({reason}); check CRUX_HOST and CRUX_PORT.',
    zh: '无法监听 {host}:{port}（{reason}）；请检查 CRUX_HOST 和 CRUX_PORT。',
  },
  'folder-not-writable': {
    en: 'The data folder {folder} cannot be written; give this user access to it, or set CRUX_DATA to another folder.',
    zh: '数据目录 {folder} 不可写；请给当前用户写权限，或用 CRUX_DATA 换一个目录。',
  },
  'database-url': {
    en: 'CRUX_DATABASE_URL is not a PostgreSQL address: {url} (expected postgres://user:password@host:5432/name).',
    zh: 'CRUX_DATABASE_URL 不是 PostgreSQL 地址：{url}（应形如 postgres://user:password@host:5432/name）。',
  },
  'database-password': {
    en: 'The address of the database cannot be read: its user or password holds a character that must be percent-encoded. Write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for #, %25 for %.',
    zh: '数据库地址读不出来：用户名或密码里有需要百分号编码的字符。@ 写成 %40，: 写成 %3A，/ 写成 %2F，? 写成 %3F，# 写成 %23，% 写成 %25。',
  },
  'database-unreachable': {
    en: 'The database {place} does not answer: {reason}; check CRUX_DATABASE_URL and that the server runs.',
    zh: '数据库 {place} 没有响应：{reason}；请检查 CRUX_DATABASE_URL，并确认数据库已启动。',
  },
  'database-unreadable': {
    en: 'The database file {place} cannot be opened: {reason}; restore a backup, or set CRUX_DATA to another folder.',
    zh: '数据库文件 {place} 打不开：{reason}；请从备份恢复，或用 CRUX_DATA 换一个目录。',
  },
  'database-missing': {
    en: 'The secret {file} is there, but the database {place} is missing or empty. Is its disk mounted, its address right? Bring the database back or restore a backup; to begin anew, move the secret away.',
    zh: '密钥 {file} 还在，但数据库 {place} 不见了或是空的。磁盘挂载了吗，地址对吗？请找回数据库或从备份恢复；如果确实要重新开始，请先移走密钥文件。',
  },
  'database-not-begun': {
    en: 'A secret is given ({file}), but the database {place} is missing or empty. Is its volume mounted, its address right? Bring the database back or restore a backup. If this installation begins now, set CRUX_NEW=on for its first start, then take it out.',
    zh: '已给出主密钥（{file}），但数据库 {place} 不存在或是空的。卷挂载了吗，地址对吗？请找回数据库或从备份恢复。如果是全新安装，首次启动时请设置 CRUX_NEW=on，启动后再去掉。',
  },
  'database-moved': {
    en: 'The database {place} was moved to {to}: what is in the file is old. Set CRUX_DATABASE_URL to that address, as the service has it. To work on the file all the same, delete {marker}.',
    zh: '数据库 {place} 已迁移到 {to}，这个文件里是旧数据。请像服务那样，把 CRUX_DATABASE_URL 设为那个地址。确实要继续用这个文件，请删除 {marker}。',
  },
  'disk-full': {
    en: 'The disk that holds {place} is full; make room and start again. What is stored there is not damaged by it.',
    zh: '{place} 所在的磁盘已满；请清理出空间后再启动。已存的内容没有损坏。',
  },
  'disk-refuses': {
    en: 'What is written to {place} is refused: {reason}; check its disk, quota and permissions, then start again. Only if it is damaged, restore a backup.',
    zh: '{place} 写不进去：{reason}；请检查磁盘、配额和权限后再启动。确认已损坏，才需要从备份恢复。',
  },
  'database-busy': {
    en: 'The database {place} is held by another program: {reason}; end that program or wait for it, then try again.',
    zh: '数据库 {place} 正被别的程序占用：{reason}；请结束那个程序，或等待结束后再试。',
  },
  'folder-in-use': {
    en: 'Another Crux serves the data folder {folder} already; stop it first, or set CRUX_DATA to another folder. For several servers use PostgreSQL.',
    zh: '已有一个 Crux 在使用数据目录 {folder}；请先停掉，或用 CRUX_DATA 换一个目录。需要多个服务实例时请用 PostgreSQL。',
  },
  'newer-schema': {
    en: 'This database was used by a newer Crux (it has migration {migration}); start that version, or restore an older backup.',
    zh: '这个数据库被更新版本的 Crux 用过（含迁移 {migration}）；请启动那个版本，或恢复较早的备份。',
  },
  'secret-unreadable': {
    en: 'The secret file {file} cannot be used: {reason}; check CRUX_SECRET_FILE and its permissions.',
    zh: '密钥文件 {file} 无法使用：{reason}；请检查 CRUX_SECRET_FILE 及其权限。',
  },
  'secret-missing': {
    en: 'The secret {file} is missing, and the database {place} is in use with one. Copy it there from another node, or from where you keep it. Only if it is lost for good: stop all nodes and run `crux secrets lost`.',
    zh: '缺少主密钥 {file}，而数据库 {place} 已经在用主密钥。请从别的节点或保存的地方复制过来。只有确实丢失时，才停掉所有节点并运行 `crux secrets lost`。',
  },
  'secret-foreign': {
    en: 'The secret {file} is not the one of the database {place}: it does not open the key of its log of events. Copy the right one from another node, or from where you keep it. Only if that is lost for good: stop all nodes and run `crux secrets lost`.',
    zh: '主密钥 {file} 与数据库 {place} 不匹配：解不开事件日志的密钥。请从别的节点或保存的地方复制原来的主密钥。只有确实丢失时，才停掉所有节点并运行 `crux secrets lost`。',
  },
  'log-key-gone': {
    en: 'The database {place} has a log of events, but not the key its hashes are made with. If its data comes from a Crux that knew no such key yet, stop all nodes, run `crux secrets lost` once and start again. Otherwise somebody took the key away, and what the log says may be forged: restore a backup.',
    zh: '数据库 {place} 里有事件日志，却没有计算哈希用的密钥。如果数据来自还没有这个密钥的旧版 Crux，请停掉所有节点，运行一次 `crux secrets lost` 再启动。否则就是有人删掉了密钥，日志内容可能是伪造的：请从备份恢复。',
  },
  'older-schema': {
    en: 'The database {place} has the schema of an older Crux; stop all nodes, run `crux migrate` first, and then this again.',
    zh: '数据库 {place} 的结构来自旧版 Crux；请停掉所有节点，先运行 `crux migrate`，再重新执行。',
  },
  'mail-without-address': {
    en: 'CRUX_SMTP_URL is set, but CRUX_PUBLIC_URL is not: a mail could not say where its link leads. Set both.',
    zh: '设置了 CRUX_SMTP_URL，但没有设置 CRUX_PUBLIC_URL，邮件里的链接不知道指向哪里。请两个都设置。',
  },
  'company-incomplete': {
    en: 'CRUX_OIDC_ISSUER is set; it also needs CRUX_OIDC_CLIENT_ID, CRUX_OIDC_CLIENT_SECRET and CRUX_PUBLIC_URL.',
    zh: '设置了 CRUX_OIDC_ISSUER，还需要 CRUX_OIDC_CLIENT_ID、CRUX_OIDC_CLIENT_SECRET 和 CRUX_PUBLIC_URL。',
  },
  'agent-missing': {
    en: 'CRUX_OIDC_ISSUER is wecom; it also needs CRUX_OIDC_AGENT_ID, the AgentId of the application.',
    zh: 'CRUX_OIDC_ISSUER 是 wecom，还需要 CRUX_OIDC_AGENT_ID，填应用的 AgentId。',
  },
  'suite-without-groups': {
    en: 'CRUX_OIDC_ISSUER={suite} tells no groups: leave CRUX_OIDC_GROUPS out, roles and teams are kept in Crux.',
    zh: 'CRUX_OIDC_ISSUER={suite} 不给出用户组：请去掉 CRUX_OIDC_GROUPS，角色和团队在 Crux 里管理。',
  },
  'no-way-in': {
    en: 'CRUX_PASSWORDS is off and no CRUX_OIDC_ISSUER is set: nobody could sign in. Set the issuer, or leave passwords on.',
    zh: 'CRUX_PASSWORDS 关闭了，又没有设置 CRUX_OIDC_ISSUER，谁也登录不了。请设置登录服务，或保留密码登录。',
  },
  'setting-wrong': {
    en: 'The setting {name}={value} cannot be used; expected {expected}.',
    zh: '设置 {name}={value} 无效；应为 {expected}。',
  },
} satisfies Record<string, Text>;

export type StartFailureCode = keyof typeof texts;

/** Why the server cannot start: one sentence that says what to do, in both languages. */
export class StartFailure extends Error {
  readonly code: StartFailureCode;
  readonly text: Text;

  constructor(code: StartFailureCode, values: Record<string, string | number> = {}) {
    const text = sayAll(texts[code], values);
    super(`${text.zh}\n${text.en}`);
    this.name = 'StartFailure';
    this.code = code;
    this.text = text;
  }
}
