// The words of the settings of a database.
import { type Field, scale } from '../field.ts';

export const fields = {
  engine: {
    label: { en: 'Kind of database', zh: '数据库类型' },
    options: {
      postgresql: { en: 'PostgreSQL', zh: 'PostgreSQL' },
      mysql: { en: 'MySQL or MariaDB', zh: 'MySQL 或 MariaDB' },
      clickhouse: { en: 'ClickHouse', zh: 'ClickHouse' },
      sqlite: { en: 'SQLite file', zh: 'SQLite 文件' },
    },
  },
  database: {
    label: { en: 'Connection string', zh: '连接串' },
    hint: {
      en: 'postgresql://reader:password@host/database, mysql://reader:password@host/database, https://reader:password@host:8443/database for ClickHouse, or the path of a SQLite file. Use an account that may only read; stored encrypted',
      zh: 'postgresql://reader:password@host/database、mysql://reader:password@host/database，ClickHouse 填 https://reader:password@host:8443/database，或 SQLite 文件路径。请用只读账号，加密保存',
    },
  },
  query: {
    label: { en: 'SELECT', zh: 'SELECT 语句' },
    hint: {
      en: 'Gives one number, or a time and a number per row; :from and :to stand for the beginning and the end of the days below',
      zh: '返回一个数值，或每行一个时间和一个数值；:from 和 :to 代表下面这段天数的起止时间',
    },
    long: true,
  },
  days: {
    label: { en: 'Over how many days', zh: '统计最近多少天' },
    hint: {
      en: 'How far :from lies before :to; the value slides along with the days. Empty: everything so far',
      zh: ':from 比 :to 早多少天，数值随日期滚动。留空表示从头算起',
    },
  },
  scale,
} satisfies Record<string, Field>;
