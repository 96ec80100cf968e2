export declare const timeless: readonly string[]
export declare const suitesOf: (zone: string) => readonly string[]
