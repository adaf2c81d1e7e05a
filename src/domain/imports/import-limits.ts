const MEGABYTE = 1_048_576;

/** The most that an import may hold, in bytes: a million lines of stock take some 150 MB. Source: own choice. */
export const LARGEST_IMPORT = { csv: 512 * MEGABYTE, ndjson: 512 * MEGABYTE, xlsx: 25 * MEGABYTE } as const;
/** The most rows of one import. Source: own choice; twice what the project promises to take within 512 MB of memory. */
export const MOST_ROWS = 2_000_000;
/** Number of the last row that a sheet can have. Source: limits of Excel; ECMA-376 itself sets none. */
export const LAST_SHEET_ROW = 1_048_576;
/** The longest row, in characters; a report with every text at its longest takes some 12,000. Source: own choice. */
export const LONGEST_ROW = 65_536;
/** The most columns of a table; every field there is, and fifty deliveries and lots, make less. Source: own choice. */
export const MOST_COLUMNS = 300;
/** The most rows of one import that are kept to be mended; who has more sends a file that is wrong as a whole. Source: own choice. */
export const MOST_REJECTIONS = 50_000;
/** How often an import is begun without its rows moving on before it is given up; twice what the queue tries. Source: own choice. */
export const MOST_TRIES = 12;
/** The most imports of one organisation that are not done yet. Source: own choice. */
export const MOST_UNFINISHED = 5;
/** How long a file that comes in may be silent and still count as not done, in minutes: its receiver may be dead. Source: own choice. */
export const SILENT_MINUTES = 15;
/** Of how many files that somebody only tried, the newest ones, the file is kept. Source: own choice. */
export const KEPT_TRIED = 3;
/** How many days what is not needed any more is kept: files that were only tried, and rows to mend. Source: own choice. */
export const KEPT_DAYS = { file: 7, rejections: 30, unreceived: 1 } as const;
/** The most that a spreadsheet may unpack to, in bytes: a hundred thousand rows take some 60 MB. Source: own choice. */
export const MOST_UNPACKED = 300 * MEGABYTE;
/** The most texts that the cells of a spreadsheet may share. Source: own choice; they are all kept in memory. */
export const MOST_TEXTS = 500_000;
/** How much of a spreadsheet may be one text, tag or remark, in bytes; a cell holds 32,767 characters. Source: own choice. */
export const LONGEST_XML_PIECE = MEGABYTE;
/** How long those texts may be together, in characters. Source: own choice. */
export const MOST_TEXT_CHARACTERS = 32_000_000;
