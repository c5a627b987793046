import { historyOf, usable } from './usable.ts';
import type { SignedIn } from '../../../auth/signed-in.ts';
import { openSettings, type Config } from '../../../secrets/sealed-settings.ts';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { failed } from '../../../../connectors/failure.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Services } from '../../../ask/services.ts';
import { ownSeries } from '../../../standing/own-series.ts';
import { checkSettings, connectorNamed } from '../settings.ts';

type Asked = { connectionId: string; config: Config; historyFrom: string | null };

const day = 86_400;
/** A person with a form asks now and then; each question may hold the source for a minute. */
const tries = new RateLimiterMemory({ points: 30, duration: 60 });

/** Asks a source now and keeps nothing: the live value and how long it took, and the past if it is wanted. */
export async function trySource(services: Services, me: SignedIn, asked: Asked, now: Date) {
  const connection = await usable(
    { db: services.database.db, actor: me.actor, name: me.name, zones: me.zones, now },
    asked.connectionId,
    null,
  );
  const connector = connectorNamed(connection.connector);
  checkSettings(connector, asked.config, 'question');
  await tries
    .consume(`${me.actor.organizationId} ${me.actor.id}`)
    .catch(({ msBeforeNext }: RateLimiterRes) =>
      refuse('too-many-tries', { values: { seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) } }),
    );
  const settings = { ...openSettings(services.vault, connection), ...asked.config };
  const when = { now, zones: me.zones, own: ownSeries(services.database.db, me.actor.organizationId, me.zones) };
  const began = performance.now();
  const outcome = await services.sources.read(connector, settings, 'now', when);
  const took = Math.round(performance.now() - began);
  const last = outcome.ok ? outcome.readings.at(-1) : undefined;
  const failure = outcome.ok ? (last ? undefined : failed('no-data')) : outcome;
  if (failure || !last)
    return {
      reading: null,
      failure: failure
        ? { code: failure.failure, detail: failure.detail, retryAfter: failure.retryAfter ?? null }
        : null,
      numbers: [...(failure?.numbers ?? [])],
      history: [],
      took,
    };
  const from = connector.abilities.history ? historyOf(asked.historyFrom, now) : null;
  // A source that knows no past is no failure here: the live value is what was asked for.
  const past =
    from === null
      ? undefined
      : await services.sources.read(connector, settings, { from, to: now.toISOString(), step: day }, when);
  return {
    reading: {
      value: last.value,
      at: last.at,
      numerator: last.numerator ?? null,
      denominator: last.denominator ?? null,
    },
    failure: null,
    numbers: [],
    history: past?.ok ? past.readings.slice(-mostShown).map(({ at, value }) => ({ at, value })) : [],
    took,
  };
}

const mostShown = 800;
