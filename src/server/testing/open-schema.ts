/** A schema of its own in the PostgreSQL of the tests, so that each file begins with an empty database. */
export async function openSchema(url: string) {
  const { Client } = await import('pg');
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const run = async (statement: string) => {
    const connection = new Client({ connectionString: url });
    await connection.connect();
    await connection.query(statement);
    await connection.end();
  };
  await run(`create schema ${name}`);
  const within = new URL(url);
  within.searchParams.set('options', `-csearch_path=${name}`);
  return { url: within.href, drop: () => run(`drop schema ${name} cascade`) };
}
