import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const simplified = '目标一：提升客户自助部署\n关键结果1：部署成功的客户从12到60';
const traditional = '目標一：提升客戶自助部署\n關鍵結果1：部署成功的客戶從12到60';
const bytes = (hex: string) => Uint8Array.from(hex.split(' '), (pair) => Number.parseInt(pair, 16));

test.each([
  ['UTF-8', new TextEncoder().encode(simplified), simplified],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x4f, 0x31), 'O1'],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x4f, 0x00, 0x31, 0x00), 'O1'],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x00, 0x4f, 0x00, 0x31), 'O1'],
  [
    'GB 18030',
    bytes(
      'c4 bf b1 ea d2 bb a3 ba cc e1 c9 fd bf cd bb a7 d7 d4 d6 fa b2 bf ca f0 0a b9 d8 bc fc bd e1 b9 fb 31 a3 ba b2 bf ca f0 b3 c9 b9 a6 b5 c4 bf cd bb a7 b4 d3 31 32 b5 bd 36 30',
    ),
    simplified,
  ],
  [
    'GBK with traditional characters',
    bytes(
      '4f 31 a3 ba cc e1 c9 fd b7 fe 84 d5 d9 7c c1 bf a3 ac d7 8c bf cd 91 f4 b5 c4 86 96 ee 7d d4 da ae 94 cc ec bd e2 9b 51',
    ),
    'O1：提升服務質量，讓客戶的問題在當天解決',
  ],
  [
    'Big5',
    bytes(
      'a5 d8 bc d0 a4 40 a1 47 b4 a3 a4 c9 ab c8 a4 e1 a6 db a7 55 b3 a1 b8 70 0a c3 f6 c1 e4 b5 b2 aa 47 31 a1 47 b3 a1 b8 70 a6 a8 a5 5c aa ba ab c8 a4 e1 b1 71 31 32 a8 ec 36 30',
    ),
    traditional,
  ],
] as const)('%s is read', (_name, given, text) => {
  expect(decodeText(given)).toBe(text);
});

test.each([
  ['Latin-1', bytes('4f 31 3a 20 63 61 66 e9 20 e0 20 63 f4 74 e9 2c 20 64 e9 6a e0 20 76 75')],
  ['Korean', bytes('b8 f1 c7 a5 20 c0 cf 3a 20 b0 ed b0 b4 c0 cc 20 bd ba bd ba b7 ce 20 b9 e8 c6 f7 c7 d1 b4 d9')],
  ['Japanese', bytes('96 da 95 57 81 46 82 a8 8b 71 97 6c 82 aa 8e a9 95 aa 82 c5 93 b1 93 fc 82 c5 82 ab 82 e9')],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d)],
  ['text with a zero in it', Uint8Array.of(0x4f, 0x31, 0x00, 0x3a)],
] as const)('%s is refused', (_name, given) => {
  expect(decodeText(given)).toBeUndefined();
});
