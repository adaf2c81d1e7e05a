/** As what a bulk of reports may come. Source: contract, section 2, `POST /imports`. */
const IMPORT_FORMATS = ['csv', 'ndjson', 'xlsx'] as const;
/** One of the formats; no unit. Source: contract, section 2, `POST /imports`. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Under which media type each format comes. Source: RFC 7111 for CSV; ECMA-376 for XLSX; NDJSON has none that is registered. */
export const IMPORT_MEDIA_TYPES: Readonly<Record<ImportFormat, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The format of a media type, without its parameters; undefined for any other. Source: contract, section 2, `POST /imports`. */
export function formatOfMediaType(mediaType: string): ImportFormat | undefined {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase();
  return IMPORT_FORMATS.find((format) => IMPORT_MEDIA_TYPES[format] === bare);
}

/** The format that the name of a file promises; undefined for any other. Source: own definition. */
export function formatOfName(name: string): ImportFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'jsonl') return 'ndjson';
  return extension === 'txt' ? 'csv' : IMPORT_FORMATS.find((format) => format === extension);
}
