import pg from 'pg';

/** Turns a broken constraint, recognised by its name, into what it means; anything else is let through. */
export function onViolation(constraint: string, meaning: () => Error): (fault: unknown) => never {
  return (fault) => {
    if (constraintOf(fault) === constraint) throw meaning();
    throw fault;
  };
}

function constraintOf(fault: unknown): string | undefined {
  if (fault instanceof pg.DatabaseError) return fault.constraint;
  if (fault instanceof Error && 'driverError' in fault) return constraintOf(fault.driverError);
  return undefined;
}
