/** One HTTP field line (RFC 9110 §5). Order and letter case are kept as given. */
export type Header = { readonly name: string; readonly value: string };
