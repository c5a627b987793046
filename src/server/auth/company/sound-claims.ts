import type { Claims } from './company-door.ts';

/** As long as OpenID Connect lets a subject be. */
const longestSubject = 255;
const longestEmail = 254;

/**
 * What a provider says of somebody, as far as it can be kept. Throws where it does not say who it was: whoever is tied to
 * nothing would be tied to everybody. An address that is none counts as none.
 */
export function soundClaims({ subject, email, name, ...others }: Claims): Claims {
  if (subject === '' || subject.length > longestSubject || !isPlain(subject))
    throw new Error(
      `the subject is empty, too long or holds signs that are not written (${subject.length} characters)`,
    );
  const isAddress = email !== undefined && email.length <= longestEmail && /^[^\s@]+@[^\s@]+$/.test(email);
  return {
    ...others,
    subject,
    email: isAddress && isPlain(email) ? email : undefined,
    name: name
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim(),
  };
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
