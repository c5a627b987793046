import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.postMessage(whatIsBroken(String(workerData)));

function whatIsBroken(file: string): string[] {
  try {
    const connection = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    const rows = connection.prepare('pragma quick_check(20)').all();
    connection.close();
    return rows.map((row) => String(row['quick_check'])).filter((one) => one !== 'ok');
  } catch (fault) {
    // So broken that it cannot be checked.
    return [fault instanceof Error ? fault.message : String(fault)];
  }
}
