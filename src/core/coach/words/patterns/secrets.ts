// Shapes of personal data and secrets; every one is bounded, so a search is linear.
import { any, holds } from '../pattern.ts';

export const knownToken = new RegExp(
  `(?<![a-z0-9])${any`
  akia[0-9a-z]{16}
  eyj[a-z0-9_-]{10,200}\.[a-z0-9_-]{10,200}
  gh[pousr]_[a-z0-9]{16,80}
  glpat-[a-z0-9_-]{16,40}
  xox[abpr]-[a-z0-9-]{10,80}
`}`,
  'g',
);

const secretName = any`
  access[\s_-]?key
  api[\s_-]?key
  app[\s_-]?secret
  passcode
  passwd
  password
  pwd
  secret
  secret[\s_-]?key
  token
  令牌
  口令
  密码
  密钥
  秘钥
`;

export const namedSecret = new RegExp(
  String.raw`${secretName}\s?(?:is\s|[:=]\s?|为\s?|是\s?)(?=[^\s,;)]{0,40}[\d_#@$])[^\s,;)"]{5,80}`,
  'g',
);

const password = any`
  passcode
  password
  令牌
  口令
  密码
  密钥
  秘钥
`;

export const passwordBehind = new RegExp(
  String.raw`${password}\s?(?=[^\s,;。)]{0,40}\d)(?=[^\s,;。)]{0,40}[a-z#@$!%])[a-z0-9#@$!%&*_.-]{6,60}`,
  'g',
);

export const secretWord = holds`
  akia
  eyj
  ghp
  glpat
  key
  passcode
  passw
  pwd
  secret
  token
  xox
  令牌
  口令
  密码
  密钥
  秘钥
`;

export const serviceKey = /(?<![a-z0-9])(?:sk|pk|rk)[-_](?:(?:live|test|proj)[-_])?[a-z0-9_-]{10,80}/g;
