export declare function explain(error: unknown, folder?: string): string
export declare function fullDisk(): string
export declare function noPermission(where?: { path?: string }): string
export declare function isNearlyFull(folder: string): boolean
