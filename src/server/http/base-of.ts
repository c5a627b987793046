import type { Services } from '../ask/services.ts';

/** What links begin with: where people reach this installation; where nobody said, where whoever asks reached it. */
export function baseOf({ publicUrl }: Pick<Services, 'publicUrl'>, request: Request): string {
  return publicUrl ?? new URL(request.url).origin;
}
