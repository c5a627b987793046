import type { Visibility } from '../../core/okr/words.ts';
import type { Event } from '../../contract/events.ts';

/** An event with what decides who may see it. `alsoFor`: people outside the team who see a draft's events. */
export type Happening = {
  event: Event;
  organizationId: string;
  seq: number;
  visibility: Visibility;
  alsoFor: readonly string[];
};

export type Listener = {
  hear(happening: Happening): void;
  /** Somebody of another organization signed out, left or changed: an account may have places in both. */
  elsewhere(): void;
  end(): void;
};

export type EventBus = {
  publish(happenings: readonly Happening[]): void;
  /** Tells `listener` each event of the organization until the returned function is called. */
  listen(organizationId: string, listener: Listener): () => void;
  /** Tells of every event of every organization. */
  listenAll(hear: (happening: Happening) => void): void;
  listeners(): number;
  /** Ends all listeners: the node stops. */
  close(): void;
};

/** Carries events to the listeners of this node. */
export function eventBus(): EventBus {
  const byOrganization = new Map<string, Set<Listener>>();
  const everywhere: ((happening: Happening) => void)[] = [];
  const tellOthers = (but: string) => {
    for (const [organizationId, listeners] of byOrganization)
      if (organizationId !== but) for (const listener of listeners) listener.elsewhere();
  };
  return {
    publish(happenings) {
      for (const happening of happenings) {
        for (const hear of everywhere) hear(happening);
        for (const listener of byOrganization.get(happening.organizationId) ?? []) listener.hear(happening);
        if (happening.event.type.startsWith('person.')) tellOthers(happening.organizationId);
      }
    },
    listen(organizationId, listener) {
      const set = byOrganization.get(organizationId) ?? new Set();
      byOrganization.set(organizationId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && byOrganization.get(organizationId) === set) byOrganization.delete(organizationId);
      };
    },
    listenAll: (hear) => void everywhere.push(hear),
    listeners: () => [...byOrganization.values()].reduce((sum, set) => sum + set.size, 0),
    close() {
      for (const set of byOrganization.values()) for (const listener of set) listener.end();
    },
  };
}
