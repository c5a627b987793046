import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Answer = { challenge: string; origin: string; place: string };

/** A device with one key, as browsers speak for it: what it makes and what it signs can be bent at will. */
export function passkeyDevice() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const coordinates = [x!, y!].map((one) => Buffer.from(one, 'base64url'));
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    coordinates[0]!,
    Buffer.from('225820', 'hex'),
    coordinates[1]!,
  ]);
  const idBytes = randomBytes(16);
  const id = idBytes.toString('base64url');
  const clientData = (type: string, { challenge, origin }: Answer) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (place: string, flags: number, counter: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(place).digest(), Buffer.from([flags]), count]);
  };
  return {
    id,
    make(answer: Answer, { as = idBytes, counter = 0, verified = true } = {}) {
      const length = Buffer.from([0, as.length]);
      const flags = verified ? 0x45 : 0x41;
      const data = Buffer.concat([head(answer.place, flags, counter), Buffer.alloc(16), length, as, cose]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return {
        id: as.toString('base64url'),
        clientData: clientData('webauthn.create', answer).toString('base64url'),
        attestation: attestation.toString('base64url'),
      };
    },
    sign(answer: Answer, { counter = 0, verified = true, as = id, type = 'webauthn.get' } = {}) {
      const client = clientData(type, answer);
      const data = head(answer.place, verified ? 0x05 : 0x01, counter);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      return {
        id: as,
        clientData: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      };
    },
  };
}
