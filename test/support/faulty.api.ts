import { Controller, Get } from '@nestjs/common';
import { GATE } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database.js';
import { Anyone } from '../../src/web/guard.js';

/** Routes that go wrong in the ways that a service goes wrong. */
@Controller('api/v1/faults')
@Anyone()
export class FaultyApi {
  constructor(private readonly database: Database) {}

  @Get('statements')
  wrongStatement() {
    return this.database.transaction(GATE, (tx) => tx.query('select secret_column from no_such_table where note = $1', ['geheim-41']));
  }

  @Get('programs')
  wrongProgram() {
    throw new TypeError('cannot read x of undefined');
  }

  @Get('waits')
  wait() {
    return this.database.transaction(GATE, (tx) => tx.query('select pg_sleep(30)'));
  }

  @Get('answers')
  answer() {
    return this.database.transaction(GATE, (tx) => tx.query('select 1 as one'));
  }
}
