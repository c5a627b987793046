/** The browser named by `CHROME_PATH`, on the machine, or fetched earlier. */
export function findChromium(): string | undefined;
