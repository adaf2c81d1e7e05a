/** How a table is written that a spreadsheet opens: with a mark that it is UTF-8. */
export const WRITING = { bom: true, record_delimiter: '\r\n' } as const;
