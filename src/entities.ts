/** Every entity, for the data source of a process. */
export const ENTITIES: readonly (new () => object)[] = [];
