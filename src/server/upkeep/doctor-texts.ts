import type { Text } from '../../core/text.ts';

/** `bad`: people cannot work, or would lose something. `warn`: it goes well until something else goes wrong. */
export type State = 'well' | 'warn' | 'bad';

export type Finding = { code: string; state: State; text: Text };

const well = (en: string, zh: string) => ({ state: 'well' as const, text: { en, zh } });
const warn = (en: string, zh: string) => ({ state: 'warn' as const, text: { en, zh } });
const bad = (en: string, zh: string) => ({ state: 'bad' as const, text: { en, zh } });

export const doctorTexts = {
  database: well('Database: {place} answers.', '数据库：{place} 有响应。'),
  migrations: well('Schema: up to date ({last}).', '表结构：已是最新（{last}）。'),
  'migrations-pending': warn(
    'Schema: {count} {count|migration|migrations} to run; the next start does, or `crux migrate`.',
    '表结构：有 {count} 个迁移待执行；下次启动或运行 `crux migrate` 时完成。',
  ),
  integrity: well(
    'Integrity: {rows} rows in {tables} tables read, nothing broken.',
    '完整性：读过 {tables} 张表共 {rows} 行，没有损坏。',
  ),
  'integrity-broken': bad(
    'Integrity: the database is damaged: {faults}. Stop Crux, put the file aside and restore the newest backup.',
    '完整性：数据库已损坏：{faults}。请停掉 Crux，把文件挪开，恢复最新的备份。',
  ),
  clock: well('Clock: {now}.', '时钟：{now}。'),
  'clock-differs': warn(
    'Clock: the database is {seconds} s ahead of this machine; set both by the same time server.',
    '时钟：数据库比这台机器快 {seconds} 秒；请让两边使用同一个时间服务器。',
  ),
  sources: well('Sources: {all}, none failing.', '数据源：{all} 个，都正常。'),
  'sources-failing': warn(
    'Sources: {failing} of {all} fail; the page of each key result says why.',
    '数据源：{all} 个中有 {failing} 个出错；各关键结果的页面写着原因。',
  ),
  disk: well('Disk: {free} GB free for {folder}.', '磁盘：{folder} 剩余 {free} GB。'),
  'disk-low': warn(
    'Disk: {free} GB free for {folder}; nothing can be written when it is full.',
    '磁盘：{folder} 只剩 {free} GB；满了之后什么都写不进去。',
  ),
  secret: well(
    'Secret: in place; {count} {count|credential|credentials} of sources decrypt with it.',
    '主密钥：已就位，能解密 {count} 个数据源凭据。',
  ),
  'secret-missing': bad(
    'Secret: {file} is missing. Put the copy back: Crux does not start without it.',
    '主密钥：{file} 不存在。请放回副本，没有主密钥 Crux 不会启动。',
  ),
  'secret-foreign': bad(
    'Secret: it is not the one of this database: it does not open the key of the log of events, and Crux does not start with it. Put the right one back.',
    '主密钥：与这个数据库不匹配，解不开事件日志的密钥，Crux 不会启动。请换回原来的主密钥。',
  ),
  'secret-gone': bad(
    'Secret: the database has a log of events, but not its key, and Crux does not start. If the data comes from a Crux that knew no such key, run `crux secrets lost` once; otherwise somebody took the key away: restore a backup.',
    '主密钥：数据库里有事件日志，却没有日志的密钥，Crux 不会启动。如果数据来自还没有这个密钥的旧版 Crux，运行一次 `crux secrets lost`；否则就是有人删掉了密钥：请从备份恢复。',
  ),
  'secret-open': warn(
    'Secret: {file} can be read by others; `chmod 600` it.',
    '主密钥：{file} 别人也能读；请执行 `chmod 600`。',
  ),
  'secret-other': bad(
    'Secret: {count} {count|credential|credentials} of sources cannot be decrypted with the one that is here; put the right one back, or enter them again.',
    '主密钥：现有的主密钥解不开 {count} 个数据源凭据；请换回原来的主密钥，或重新填写。',
  ),
  backups: well('Backups: the newest is {name}, {age} h old.', '备份：最新的是 {name}，{age} 小时前。'),
  'backups-off': warn(
    'Backups: the server makes none; set CRUX_BACKUP_FOLDER, or see to it that something else does.',
    '备份：服务没有自动备份；请设置 CRUX_BACKUP_FOLDER，或确认另有备份。',
  ),
  'backups-none': warn(
    'Backups: there is none in {folder} yet; the server makes its first one about a minute after a start.',
    '备份：{folder} 里还没有备份；服务启动约一分钟后会做第一份。',
  ),
  'backups-old': warn(
    'Backups: the newest, {name}, is {age} h old; the log says why none was made since.',
    '备份：最新的 {name} 已是 {age} 小时前；之后没有备份的原因见日志。',
  ),
  mail: well('Mail: {host} lets this Crux in.', '邮件：{host} 允许这套 Crux 登录。'),
  'mail-refused': warn(
    'Mail: {host} does not let this Crux in ({reason}); nobody gets a link for a new password.',
    '邮件：{host} 不允许这套 Crux 登录（{reason}）；没有人能收到重设密码的邮件。',
  ),
  address: well('Address: {url} leads here.', '地址：{url} 能访问到这里。'),
  'address-local': well('Address: this machine alone ({host}).', '地址：只有本机能访问（{host}）。'),
  'address-plain': warn(
    'Address: {url} leads here, but without TLS: passwords and cookies can be read on the way.',
    '地址：{url} 能访问到这里，但没有 TLS：密码和 cookie 在途中可能被读取。',
  ),
  'address-missing': warn(
    'Address: Crux listens on {host}, and CRUX_PUBLIC_URL is not set: links and invitations carry an address that others cannot use.',
    '地址：Crux 监听 {host}，但没有设置 CRUX_PUBLIC_URL：链接和邀请里的地址，别人打不开。',
  ),
  'address-other': bad(
    'Address: what answers at {url} is not this program ({status}); look at the proxy.',
    '地址：{url} 应答的不是 Crux（{status}）；请检查代理。',
  ),
  'address-silent': bad(
    'Address: nothing answers at {url} ({reason}); is Crux running, and does the proxy lead to it?',
    '地址：{url} 没有应答（{reason}）；Crux 在运行吗？代理指向正确吗？',
  ),
  proxy: well('Proxy: {proxies} is believed on who asks.', '代理：相信 {proxies} 转达的来源地址。'),
  'proxy-missing': warn(
    'Proxy: {url} has TLS, so a proxy stands before Crux, but CRUX_TRUST_PROXY names none: everybody counts as one address, and limits for one hit all. Name it, such as `loopback`.',
    '代理：{url} 用了 TLS，说明前面有代理，但 CRUX_TRUST_PROXY 没有写：所有人都算同一个地址，对一个人的限制会落到大家头上。请写上代理的地址，例如 `loopback`。',
  ),
  'proxy-anybody': bad(
    'Proxy: CRUX_TRUST_PROXY believes {proxies}, which is everybody: whoever asks may say to be somebody else, and no limit holds. Name the addresses of the proxy alone.',
    '代理：CRUX_TRUST_PROXY 相信 {proxies}，也就是所有人：谁都可以谎报地址，限制形同虚设。请只写代理自己的地址。',
  ),
  'proxy-unused': warn(
    'Proxy: CRUX_TRUST_PROXY believes {proxies}, but CRUX_PUBLIC_URL is not set: no invitation and no reset link is made, for a proxy passes on whatever address it was asked for. Set it.',
    '代理：CRUX_TRUST_PROXY 相信 {proxies}，但没有设置 CRUX_PUBLIC_URL：代理转告的只是请求里的地址，所以不会生成邀请和重设密码的链接。请设置。',
  ),
  'drill-done': well(
    'Restore drill: {file} was restored into a temporary place, {rows} rows in {tables} tables, counted and hashed equal, brought up to date and found whole.',
    '恢复演练：{file} 已恢复到临时位置，{tables} 张表共 {rows} 行，行数和哈希一致，升级后检查完好。',
  ),
  'drill-broken': bad(
    'Restore drill: {file} was restored, but is damaged: {faults}.',
    '恢复演练：{file} 能恢复，但已损坏：{faults}。',
  ),
  events: well(
    'Events: the log of {organization} is whole, {count} events, keyed from number {keyed} on; its end: {head}.',
    '事件：{organization} 的日志完整，共 {count} 条，从第 {keyed} 条起带密钥；末端：{head}。',
  ),
  'events-from': warn(
    'Events: the log of {organization} is whole, {count} events, but keyed only from number {keyed} on: that those before were as they are when it began cannot be proved; its end: {head}.',
    '事件：{organization} 的日志完整，共 {count} 条，但从第 {keyed} 条起才带密钥：更早的在那之前是否被改过，无法证明；末端：{head}。',
  ),
  'events-plain': warn(
    'Events: {organization} counts as a sample company: its {count} events have no key, and nothing proves them.',
    '事件：{organization} 标记为示例公司：{count} 条事件没有密钥，无法证明没有被改过。',
  ),
  'events-keyless': bad(
    'Events: the log of {organization} does not have the key of this installation up to its end, number {seq}: whoever can write to the database could have written it. Restore a backup, unless you know better.',
    '事件：{organization} 的日志直到末端（第 {seq} 条）都没有这套 Crux 的密钥：能写数据库的人都可能伪造。除非你清楚原因，否则请从备份恢复。',
  ),
  'events-edited': bad(
    'Events: number {seq} of {organization} was changed after it was written.',
    '事件：{organization} 的第 {seq} 条在写入之后被改过。',
  ),
  'events-missing': bad('Events: number {seq} of {organization} is missing.', '事件：{organization} 缺少第 {seq} 条。'),
  'events-moved': bad(
    'Events: number {seq} of {organization} does not follow the one before it: something was reordered or replaced.',
    '事件：{organization} 的第 {seq} 条与前一条接不上：顺序或内容被换过。',
  ),
  'events-cut': bad(
    'Events: the log of {organization} ends at number {seq}, and should end at another one: its last events were removed.',
    '事件：{organization} 的日志到第 {seq} 条为止，与应有的末端不符：最后的事件被删掉了。',
  ),
  'events-unkeyed': bad(
    'Events: number {seq} of {organization} was written without the key, where the key should be: whoever can write to the database could have written it.',
    '事件：{organization} 的第 {seq} 条本该带密钥却没有：能写数据库的人都可能伪造。',
  ),
  'events-key-lost': warn(
    'Events: number {seq} of {organization} and those before it were written with a key that is lost; that they are as they were cannot be shown.',
    '事件：{organization} 的第 {seq} 条及之前是用已丢失的密钥写入的，无法证明没有被改过。',
  ),
} satisfies Record<string, { state: State; text: Text }>;
