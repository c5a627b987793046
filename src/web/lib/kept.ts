// What this browser keeps by name. A full, forbidden or broken store stops nobody: the console says what was not kept.

export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch (error) {
    console.warn('this browser keeps nothing for us', String(error));
    return undefined;
  }
}

/** Returns whether it is kept now. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch (error) {
    console.warn('not kept in this browser', String(error));
    return false;
  }
}

export function dropKept(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch (error) {
    console.warn('this browser keeps nothing for us', String(error));
  }
}

/** What a kept text holds; undefined when it is none of ours, or was cut off. */
export function parseKept(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.warn('what this browser kept cannot be read', String(error));
    return undefined;
  }
}
