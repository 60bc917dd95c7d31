/** Where the built page is served while developing and testing. */
export const port = Number(process.env.COUNTERSIGN_PORT ?? 4173);

/** The folder of the build; another one lets several checkouts or people work side by side. */
export const outDir = process.env.COUNTERSIGN_OUT_DIR ?? 'dist';
