import { Secret, TOTP } from 'otpauth';

/** Codes as an authenticator app shows them, at a moment. */
export function codeOf(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}
