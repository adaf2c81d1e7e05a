// Stands in for the commands: says what it was given.
process.stdout.write(`${JSON.stringify({ words: process.argv.slice(2), database: process.env.DATABASE_URL ?? null })}\n`);
process.exitCode = 1;
