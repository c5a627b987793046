// The settings of the company's own sign-in, and what a setting is; `environment.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export type Setting = {
  /** Who reads it. */
  by: readonly ('server' | 'command line')[];
  meaning: Text;
  /** What counts when it is not set; absent: nothing. */
  otherwise?: Text;
  example: string;
};

export const both = (text: string): Text => ({ en: text, zh: text });

export const companyEnvironment = {
  CRUX_OIDC_ISSUER: {
    by: ['server'],
    meaning: {
      en: 'The company’s own sign-in (OpenID Connect): its issuer, as its description says it; or `feishu`, `lark`, `wecom`, `dingtalk`. Needs the two below and `CRUX_PUBLIC_URL`. [How](people.md#the-companys-sign-in)',
      zh: '公司统一登录（OpenID Connect）的 issuer，和对方说明里写的一样；飞书、Lark、企业微信、钉钉分别写 `feishu`、`lark`、`wecom`、`dingtalk`。还需要下面两项和 `CRUX_PUBLIC_URL`。[怎么设置](people.zh-CN.md#公司统一登录)',
    },
    otherwise: { en: 'passwords alone', zh: '只用密码登录' },
    example: 'https://login.example.com/realms/okr',
  },
  CRUX_OIDC_CLIENT_ID: {
    by: ['server'],
    meaning: {
      en: 'What Crux is called there; for a suite the App ID (飞书), the corporation’s id (企业微信) or the Client ID (钉钉).',
      zh: 'Crux 在那边的客户端 ID；飞书填 App ID，企业微信填企业 ID，钉钉填 Client ID。',
    },
    example: 'crux',
  },
  CRUX_OIDC_CLIENT_SECRET: {
    by: ['server'],
    meaning: { en: 'The secret of that client.', zh: '这个客户端的密钥。' },
    example: 'a-secret-of-the-provider',
  },
  CRUX_OIDC_AGENT_ID: {
    by: ['server'],
    meaning: { en: 'For `wecom` alone: the AgentId of the application.', zh: '只有 `wecom` 需要：应用的 AgentId。' },
    example: '1000002',
  },
  CRUX_OIDC_NAME: {
    by: ['server'],
    meaning: { en: 'What the button on the sign-in page calls it.', zh: '登录页按钮上的名称。' },
    otherwise: {
      en: 'the host of the issuer, or the name of the suite',
      zh: 'issuer 的主机名，或飞书、企业微信、钉钉',
    },
    example: 'Example Corp',
  },
  CRUX_OIDC_SCOPES: {
    by: ['server'],
    meaning: {
      en: 'What is asked for; add what your provider needs to tell groups.',
      zh: '请求的 scope；对方要额外的 scope 才给出用户组时，加在这里。',
    },
    otherwise: {
      en: '`openid profile email`; for a suite nothing',
      zh: '`openid profile email`；飞书、企业微信、钉钉不带',
    },
    example: 'openid profile email groups',
  },
  CRUX_OIDC_TRUST_EMAIL: {
    by: ['server'],
    meaning: {
      en: '`on`: every address that the provider says counts as proven, for one that never says `email_verified` (Entra ID). Only where people cannot choose their address there.',
      zh: '填 `on`，对方给出的邮箱都算已核实，用于从不给出 `email_verified` 的服务（Entra ID）。只有员工不能自己改邮箱时才可以打开。',
    },
    otherwise: both('`off`'),
    example: 'on',
  },
  CRUX_OIDC_GROUPS_CLAIM: {
    by: ['server'],
    meaning: { en: 'The claim that lists groups.', zh: '列出用户组的 claim。' },
    otherwise: both('`groups`'),
    example: 'roles',
  },
  CRUX_OIDC_GROUPS: {
    by: ['server'],
    meaning: {
      en: 'Which role, and which team, a group gives: `group=role` or `group=role:Team`, separated by commas. Followed at each sign-in.',
      zh: '用户组对应的角色和团队：`组=角色` 或 `组=角色:团队`，用逗号隔开。角色写 `admin`、`lead`、`member`、`reader`。每次登录时同步。',
    },
    otherwise: { en: 'roles and teams are kept here', zh: '角色和团队在 Crux 里管理' },
    example: 'okr-admins=admin, pay-devs=member:Payments',
  },
  CRUX_OIDC_DOMAINS: {
    by: ['server'],
    meaning: {
      en: 'Mail domains whose people join by signing in, as members of the organization that was set up first; all others need an invitation.',
      zh: '这些邮箱域名的人登录后自动加入最先建立的组织，角色是成员；其他人要有邀请。',
    },
    otherwise: { en: 'everybody needs an invitation', zh: '所有人都要有邀请' },
    example: 'example.com',
  },
  CRUX_PASSWORDS: {
    by: ['server'],
    meaning: {
      en: '`off`: nobody signs in with a password or a passkey, but while `crux passwords` lets them.',
      zh: '填 `off`，不能用密码和通行密钥登录；紧急时用 `crux passwords` 临时放开。',
    },
    otherwise: both('`on`'),
    example: 'on',
  },
} satisfies Record<string, Setting>;
