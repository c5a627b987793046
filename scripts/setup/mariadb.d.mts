/** Where a MariaDB lies: named by `MARIADB_HOME`, on the machine, or fetched earlier; `libraries` is a search path, maybe empty. */
export function findMariadb(): { home: string; program: string; scripts: string; libraries: string } | undefined;
/** The file with the statements that make a server's own tables (`''`) or fill them (`'_data'`). */
export function tables(folder: string, part: string): string | undefined;
