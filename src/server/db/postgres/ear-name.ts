/** What the connection of a running server that hears of events is called on PostgreSQL; it has one all the time. */
export const earName = 'crux events';
