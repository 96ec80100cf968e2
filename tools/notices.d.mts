export declare const writeNotices: (root: string, bundles: { readonly metafiles: readonly string[]; readonly notices: string }) => void
export declare const bundledIn: (metafile: {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>
}) => ReadonlySet<string>
