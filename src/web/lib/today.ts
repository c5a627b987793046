/** Today where the reader is, `YYYY-MM-DD`. */
export function todayHere(): string {
  // Swedish writes dates as ISO does.
  return new Date().toLocaleDateString('sv-SE');
}
