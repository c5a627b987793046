// The floors of W2: what somebody would write by hand for the same numbers, one statement over the same tables.

/** Straight from baseline to target, the only kind of progress the data set has. */
const progress = 'max(0, min(1, (k.value - k.baseline) / (k.target - k.baseline)))';

const tables = `from objectives o
  join key_results k on k.organization_id = o.organization_id and k.objective_id = o.id
  where o.organization_id = :organization and o.state = 'published' and o.removed_at is null and k.removed_at is null`;

/** How many key results of a cycle there are by tenth, confidence and staleness, with how far behind they are. */
export function cycleFloor(cycleId: string): string {
  return `select cast(${progress} * 10 as integer) as tenth, k.confidence, k.checked_in_at < date('now', '-14 days') as stale,
    (julianday('now') - julianday(c.start_day)) / (julianday(c.end_day) - julianday(c.start_day)) - ${progress} > 0.1 as late,
    count(*), count(distinct o.id)
    ${tables.replace('where', 'join cycles c on c.organization_id = o.organization_id and c.id = o.cycle_id where')}
    and o.cycle_id = '${cycleId}' group by 1, 2, 3, 4`;
}

/** The numbers of every cycle. */
export function statisticsFloor(): string {
  return `select o.cycle_id, count(distinct o.id), count(*), avg(${progress}), avg(k.confidence), sum(${progress} >= 1),
    sum(k.kind = 'milestone') ${tables} group by o.cycle_id`;
}
