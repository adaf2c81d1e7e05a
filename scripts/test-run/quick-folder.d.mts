export declare function quickFolder(wish?: { readonly folder?: string; readonly leastFree?: number }): string | undefined;
